import { savingsOf, type Plan } from '@askless/core';
import { useMemo } from 'react';
import { useHost, usePlan, useSession, useWords } from '../../session/index.js';
import { allowSource, disallowSource } from './allowing.js';

interface Consent {
  readonly source: string;
  readonly status: 'available' | 'fetching' | 'delivered' | 'failed';
  /** Questions that it would spare; answers that came from it; questions that are back. */
  readonly count: number;
}

/** Sources that the borrower may allow to be asked, each with what it spares. None is ticked beforehand. */
export function SourceConsents() {
  const { prefix } = useSession();
  const { onAllow } = useHost();
  const { t } = useWords();
  const plan = usePlan();
  const consents = useMemo(() => consentsIn(plan), [plan]);
  if (!onAllow || consents.length === 0) return null;
  const element = `${prefix}-consents`;
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

function ConsentCard({ consent: { source, status, count } }: { readonly consent: Consent }) {
  const session = useSession();
  const { onAllow, onDisallow } = useHost();
  const { t, form } = useWords();
  const allowed = status === 'fetching' || status === 'delivered';
  const note = {
    available: undefined,
    fetching: t.sources.fetching,
    delivered: t.sources.delivered(count),
    failed: t.sources.failed(count),
  }[status];
  const turn = (allow: boolean): void => {
    if (allow && onAllow) void allowSource(session, source, onAllow);
    else if (!allow) {
      disallowSource(session, source);
      onDisallow?.(source);
    }
  };
  return (
    <label className="askless-choice">
      <input type="checkbox" checked={allowed} onChange={({ currentTarget }) => turn(currentTarget.checked)} />
      <span>
        <span className="askless-choice-title">{form.sources[source] ?? source}</span>
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

/** Every source that can be allowed or was, the one that spares most first. */
function consentsIn(plan: Plan): readonly Consent[] {
  const { sources } = plan.answers;
  const named = [...new Set(plan.form.questions.flatMap((question) => question.sources))];
  const statusOf = (source: string): Consent['status'] => sources.get(source)?.status ?? 'available';
  const open = named.filter((source) => statusOf(source) === 'available' || statusOf(source) === 'failed');
  const spared = savingsOf(plan, open).map(({ source, questions }) => ({
    source,
    status: statusOf(source),
    count: questions.length,
  }));
  const asked = named
    .filter((source) => !open.includes(source))
    .map((source) => ({ source, status: statusOf(source), count: givenBy(plan, source) }));
  return [...asked, ...spared];
}

function givenBy({ decisions }: Plan, source: string): number {
  return [...decisions.values()].filter(
    (decision) =>
      decision.state === 'known' &&
      'provenance' in decision &&
      decision.provenance.from === 'source' &&
      decision.provenance.source === source,
  ).length;
}
