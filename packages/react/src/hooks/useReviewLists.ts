import { indexOf, rowsIn, type Decision, type InstanceId } from '@askless/core';
import { isTakenOverHere, problemAt } from '../answering/index.js';
import type { SectionPage } from '../paging/index.js';
import { usePlan, useSession, useWords } from '../session/index.js';
import { masked } from './masked.js';
import { useGoTo } from './useGoTo.js';
import { useProblemName, useProblemText } from './useProblemText.js';
import { useSource, type SourceBag } from './useSource.js';
import { useValueText } from './useValueText.js';

/** One answer to look over. */
export interface ReviewLine {
  readonly id: InstanceId;
  readonly label: string;
  readonly state: 'answered' | 'declined' | 'open';
  /** The answer in words, or that there is none; '' where a problem says so. */
  readonly text: string;
  /** Where an answer comes from that the borrower did not type. */
  readonly origin: { readonly from: 'derived' } | { readonly from: 'source'; readonly source: SourceBag } | undefined;
  /** How to put it right. */
  readonly problem: string | undefined;
  /** Opens its page; none for what follows from other answers. */
  readonly change: (() => void) | undefined;
}

/** The answers of a section that stand together. */
export interface ReviewList {
  readonly key: string;
  /** The row's name; none for single answers. */
  readonly title: string | undefined;
  readonly lines: readonly ReviewLine[];
}

/** Lists the answers of a section as it stands; renders again with each step. */
export function useReviewLists(): (page: SectionPage) => readonly ReviewList[] {
  const plan = usePlan();
  const { form } = useWords();
  const lineOf = useLine();
  const titleOf = (group: string | undefined, row: string | undefined): string | undefined => {
    if (group === undefined) return undefined;
    const { fiscalYears } = indexOf(plan.form).groups.get(group) ?? {};
    const { label = group, row: name = group } = form.groups[group] ?? {};
    if (row === undefined) return label;
    return fiscalYears ? `${label} ${row}` : `${name} ${rowsIn(plan, group).indexOf(row) + 1}`;
  };
  return (page) =>
    decisionLists(page, [...plan.decisions.values()]).map(({ group, row, decisions }) => ({
      key: `${group ?? ''} ${row ?? ''}`,
      title: titleOf(group, row),
      lines: decisions.map(lineOf),
    }));
}

interface DecisionList {
  readonly group: string | undefined;
  readonly row: string | undefined;
  readonly decisions: readonly Decision[];
}

function decisionLists({ fields, items }: SectionPage, all: readonly Decision[]): readonly DecisionList[] {
  const groups = items.flatMap((item) => (item.item === 'group' ? [item.group] : []));
  const single = new Set([
    ...fields,
    ...items.flatMap((item) => (item.item === 'known' || item.item === 'derived' ? item.ids : [])),
  ]);
  const alone = all.filter(({ id, group }) => group === undefined && single.has(id));
  const lists: DecisionList[] = [{ group: undefined, row: undefined, decisions: alone }];
  for (const group of groups) {
    const inGroup = all.filter((decision) => decision.group === group && isShown(decision));
    for (const row of new Set(inGroup.map((decision) => decision.row)))
      lists.push({ group, row, decisions: inGroup.filter((decision) => decision.row === row) });
  }
  return lists.filter(({ decisions }) => decisions.length > 0);
}

function isShown(decision: Decision): boolean {
  const { id, state, row } = decision;
  if (id.endsWith('.closed')) return state === 'ask';
  return row !== '' && !isInTitle(decision) && (state === 'ask' || state === 'known' || state === 'derived');
}

/** The row's year, which its title says. */
function isInTitle(decision: Decision): boolean {
  return decision.state === 'known' && 'provenance' in decision && decision.provenance.from === 'row';
}

function useLine(): (decision: Decision) => ReviewLine {
  const session = useSession();
  const { form } = useWords();
  const nameOf = useProblemName();
  const problemText = useProblemText();
  const sourceOf = useSource();
  const goTo = useGoTo();
  const write = useWritten();
  return (decision) => {
    const { id } = decision;
    const problem = problemAt(session, id);
    return {
      id,
      label: id.endsWith('.closed') ? nameOf(id) : (form.questions[decision.question]?.label ?? decision.question),
      ...write(decision, problem !== undefined),
      origin: originOf(decision, sourceOf),
      problem: problem && problemText(problem),
      change: canChange(decision) || isTakenOverHere(session.application.plan, decision) ? () => goTo(id) : undefined,
    };
  };
}

/** An answer in words; that it was declined, or left open. */
function useWritten(): (decision: Decision, isWrong: boolean) => Pick<ReviewLine, 'state' | 'text'> {
  const { application } = useSession();
  const { t } = useWords();
  const valueText = useValueText();
  return (decision, isWrong) => {
    const isHeld = decision.state === 'known' || decision.state === 'derived';
    if (isHeld && 'value' in decision) {
      const question = indexOf(application.form).questions.get(decision.question);
      return { state: 'answered', text: masked(valueText(decision.question, decision.value), question) };
    }
    if (decision.state === 'known' && 'declined' in decision)
      return {
        state: 'declined',
        text: decision.declined === 'notKnown' ? t.decline.declinedNotKnown : t.decline.declinedUnwilling,
      };
    return { state: 'open', text: isWrong ? '' : t.review.notGiven };
  };
}

function originOf(decision: Decision, sourceOf: ReturnType<typeof useSource>): ReviewLine['origin'] {
  if (decision.state === 'derived') return { from: 'derived' };
  const isGiven = decision.state === 'known' && 'provenance' in decision && decision.provenance.from !== 'typed';
  return isGiven ? { from: 'source', source: sourceOf(decision.provenance) } : undefined;
}

/** Not what follows from other answers: the same party's. */
function canChange(decision: Decision): boolean {
  if (decision.state === 'ask') return true;
  if (decision.state !== 'known') return false;
  return !('value' in decision) || decision.provenance.from !== 'party';
}
