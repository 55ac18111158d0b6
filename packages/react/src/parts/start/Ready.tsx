import { parseInstanceId, type Plan } from '@askless/core';
import { useWords } from '../../hooks/index.js';
import { wholeFormOf } from './wholeForm.js';
import { Heading } from '../Heading.js';

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
      <Heading level={2} className="askless-h3">
        {t.start.ready}
      </Heading>
      {listed.length === 0 ? (
        <p className="askless-small askless-p">{t.start.readyNone}</p>
      ) : (
        <ul className="askless-checklist">
          {listed.map((name) => (
            <li key={name}>
              <Sheet />
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

/** Drawn here: only this page shows it. */
function Sheet() {
  return (
    <svg className="askless-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M5 2.500h6l4 4v11H5zM11 2.500v4h4" />
    </svg>
  );
}
