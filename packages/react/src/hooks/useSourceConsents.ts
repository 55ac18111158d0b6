import { savingsOf, type Plan } from '@askless/core';
import { useMemo } from 'react';
import { useHost, usePlan, useSession, useWords } from '../session/index.js';
import { allowSource, disallowSource } from './allowing.js';

/** A source that the borrower may allow to be asked. */
export interface SourceConsent {
  readonly source: string;
  readonly name: string;
  readonly status: 'available' | 'fetching' | 'delivered' | 'failed';
  /** The borrower allows it. */
  readonly allowed: boolean;
  /** Questions that it would spare; answers that came from it; questions that are back. */
  readonly count: number;
  /** Allows it, or takes that back. */
  readonly allow: (allowed: boolean) => void;
}

/** Sources that the borrower may allow: those allowed, then the one that spares most first; none where the host asks none. */
export function useSourceConsents(): readonly SourceConsent[] {
  const session = useSession();
  const { onAllow, onDisallow } = useHost();
  const { form } = useWords();
  const plan = usePlan();
  const consents = useMemo(() => consentsIn(plan), [plan]);
  if (!onAllow) return [];
  return consents.map(({ source, status, count }) => ({
    source,
    name: form.sources[source] ?? source,
    status,
    allowed: status === 'fetching' || status === 'delivered',
    count,
    allow: (allowed) => {
      if (allowed) void allowSource(session, source, onAllow);
      else {
        disallowSource(session, source);
        onDisallow?.(source);
      }
    },
  }));
}

type Consent = Pick<SourceConsent, 'source' | 'status' | 'count'>;

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
