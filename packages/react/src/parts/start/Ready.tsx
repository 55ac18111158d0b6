import { parseInstanceId, type Plan } from '@askless/core';
import { Icon } from '../../icons/index.js';
import { useWords } from '../../session/index.js';
import { wholeFormOf } from './wholeForm.js';

const mostListed = 6;

/** The documents that the form will ask for, as it stands. */
export function Ready({ plan }: { readonly plan: Plan }) {
  const { t, form } = useWords();
  const names = new Set(
    wholeFormOf(plan).documents.map((id) => form.questions[parseInstanceId(id)?.question ?? id]?.label ?? id),
  );
  const listed = [...names].slice(0, mostListed);
  return (
    <section className="askless-card" aria-label={t.start.ready}>
      <h2 className="askless-h3">{t.start.ready}</h2>
      {listed.length === 0 ? (
        <p className="askless-small askless-p">{t.start.readyNone}</p>
      ) : (
        <ul className="askless-checklist">
          {listed.map((name) => (
            <li key={name}>
              <Icon name="file" />
              <span>{name}</span>
            </li>
          ))}
          {names.size > listed.length && (
            <li>
              <span />
              <span>{t.start.more(names.size - listed.length)}</span>
            </li>
          )}
        </ul>
      )}
      <p className="askless-small askless-muted askless-p">{t.start.keep}</p>
    </section>
  );
}
