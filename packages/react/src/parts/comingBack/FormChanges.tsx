import { useFormChanges, useWords, type FormChangesBag } from '../../hooks/index.js';
import { Icon } from '../../icons/index.js';
import { OrphanList } from './OrphanList.js';

/** The form has changed since the draft was begun: what is new and what is gone, with a list of both. */
export function FormChanges() {
  const { t } = useWords();
  const changes = useFormChanges();
  if (!changes) return null;
  const { added, gone } = changes;
  return (
    <div className="askless-notice">
      <Icon name="info" />
      <div>
        <p>
          <b>{t.changes.title(added.length, gone.length)}</b>
        </p>
        <p className="askless-small">{t.changes.lede}</p>
        <details className="askless-changes">
          <summary className="askless-link">{t.changes.list}</summary>
          {added.length > 0 && <Added added={added} />}
          {gone.length > 0 && (
            <>
              <p className="askless-small askless-p">{t.changes.gone}</p>
              <OrphanList orphans={gone} />
            </>
          )}
        </details>
      </div>
    </div>
  );
}

function Added({ added }: Pick<FormChangesBag, 'added'>) {
  const { t } = useWords();
  return (
    <>
      <p className="askless-small askless-p">{t.changes.added}</p>
      <ul className="askless-list askless-small">
        {added.map(({ id, name, go }) => (
          <li key={id}>
            <button type="button" className="askless-link" onClick={go}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
