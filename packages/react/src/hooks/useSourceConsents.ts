import { indexOf, savingsOf, type Plan } from '@askless/core';
import { useMemo } from 'react';
import { useSectionPages } from '../paging/index.js';
import {
  domKey,
  useHost,
  usePaging,
  usePlan,
  useSession,
  useWords,
  type HostPorts,
  type Session,
} from '../session/index.js';
import { allowSource, disallowSource, isAskable } from './allowing.js';

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

/**
 * Sources that the borrower may allow: those allowed, then the one that spares most first; none where the host asks none. One whose
 * question of consent stands on the page is not offered twice.
 */
export function useSourceConsents(): readonly SourceConsent[] {
  const session = useSession();
  const { onAllow, onDisallow, sources } = useHost();
  const { form } = useWords();
  const plan = usePlan();
  const consents = useMemo(() => consentsIn(plan, sources), [plan, sources]);
  const isAskedHere = useAskedHere();
  if (!onAllow) return [];
  return consents
    .filter(({ source }) => !isAskedHere(source))
    .map(({ source, status, count }) => ({
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
        answerConsents(session, source, sources);
      },
    }));
}

/** A form's own question of consent is answered with the card of its source: yes, once all that it allows are allowed. */
function answerConsents({ application, inputs, tell }: Session, source: string, askable: HostPorts['sources']): void {
  const { form, plan, answers } = application;
  const isAllowed = (one: string): boolean =>
    ['fetching', 'delivered'].includes(answers.sources.get(one)?.status ?? 'available');
  for (const { id, allows = [] } of form.questions) {
    const { state } = plan.decisions.get(id) ?? {};
    const asked = allows.filter((one) => isAskable(askable, one));
    if (!asked.includes(source) || (state !== 'ask' && state !== 'known')) continue;
    inputs.write(domKey(id), undefined);
    if (asked.every(isAllowed)) application.answer(id, true);
    else application.retract(id);
    tell({ event: asked.every(isAllowed) ? 'answered' : 'retracted', at: id });
  }
}

/** Whether the open page has the question of consent to a source. */
function useAskedHere(): (source: string) => boolean {
  const { application } = useSession();
  const { page } = usePaging();
  const pages = useSectionPages();
  const { fields = [] } = (page.page === 'section' && pages.find(({ id }) => id === page.section)) || {};
  const { questions } = indexOf(application.form);
  return (source) => fields.some((id) => questions.get(id)?.allows?.includes(source));
}

type Consent = Pick<SourceConsent, 'source' | 'status' | 'count'>;

function consentsIn(plan: Plan, askable: HostPorts['sources']): readonly Consent[] {
  const all = plan.form.questions.flatMap((question) => question.sources);
  const named = [...new Set(all)].filter((source) => isAskable(askable, source));
  const statusOf = (source: string): Consent['status'] => plan.answers.sources.get(source)?.status ?? 'available';
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
