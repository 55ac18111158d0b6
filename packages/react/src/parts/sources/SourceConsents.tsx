import { useId } from 'react';
import { useSourceConsents, useWords, type SourceConsent } from '../../hooks/index.js';

/** Sources that the borrower may allow to be asked, each with what it spares. None is ticked beforehand. */
export function SourceConsents() {
  const { t } = useWords();
  const consents = useSourceConsents();
  const element = useId();
  if (consents.length === 0) return null;
  return (
    <fieldset className="askless-fieldset askless-q askless-consents" aria-describedby={`${element}-h`}>
      <legend className="askless-label">{t.sources.title}</legend>
      <p className="askless-help" id={`${element}-h`}>
        {t.sources.help}
      </p>
      <div className="askless-choices">
        {consents.map((consent) => (
          <ConsentCard key={consent.source} consent={consent} />
        ))}
      </div>
    </fieldset>
  );
}

function ConsentCard({ consent: { name, status, allowed, count, allow } }: { readonly consent: SourceConsent }) {
  const { t } = useWords();
  const note = {
    available: undefined,
    fetching: t.sources.fetching,
    delivered: t.sources.delivered(count),
    failed: t.sources.failed(count),
  }[status];
  return (
    <label className="askless-choice">
      <input type="checkbox" checked={allowed} onChange={({ currentTarget }) => allow(currentTarget.checked)} />
      <span>
        <span className="askless-choice-title">{name}</span>
        <span className="askless-choice-note" aria-live="polite">
          {note}
        </span>
      </span>
      {!allowed && (
        <span className="askless-choice-side">
          <b>{t.sources.fewer(count)}</b>
        </span>
      )}
    </label>
  );
}
