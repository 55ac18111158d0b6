import { quickCheckOf, quickCheckSection, type InstanceId, type Plan, type QuickQuestion } from '@askless/core';
import { useLayoutEffect, useState, type FormEvent } from 'react';
import { holdsBack, problemsIn, takeAll, type Problem } from '../answering/index.js';
import { useSectionPages } from '../paging/index.js';
import { domKey, usePaging, usePlan, useSession, type Session } from '../session/index.js';
import { useStore } from '../store/index.js';

/** The first page: the few questions that tell which products are open. */
export interface QuickCheckBag {
  /** The id of the page's `<form>`. */
  readonly element: string;
  /** Its questions so far, in the order in which they were shown: none of them moves, and each answer picks the next. */
  readonly questions: readonly InstanceId[];
  /** What is wrong, once going on was tried. */
  readonly problems: readonly Problem[];
  /** How often going on was tried with something wrong: a new number takes the focus to the summary. */
  readonly attempt: number;
  /** Puts the focus to a problem. */
  readonly goTo: (problem: Problem) => void;
  /** On to the form, for the `<form>`: what is left open here can be answered later, what is wrong is put right first. */
  readonly onSubmit: (event: FormEvent) => void;
}

/** The quick check; renders again with each step. */
export function useQuickCheck(): QuickCheckBag {
  const session = useSession();
  const { open, fromReview } = usePaging();
  const pages = useSectionPages();
  const questions = useQuestionsShown();
  const [attempt, setAttempt] = useState(0);
  const begin = (): void => {
    const sections = pages.filter(({ id }) => id !== quickCheckSection);
    const next = fromReview ? undefined : (sections.find((page) => page.open.length > 0) ?? sections[0]);
    open(next ? { page: 'section', section: next.id } : { page: 'review' });
  };
  return {
    element: `${session.prefix}-start`,
    questions,
    problems: attempt === 0 ? [] : wrongIn(session, questions),
    attempt,
    goTo: ({ at }) => session.focusNext.set(at),
    onSubmit: (event) => {
      event.preventDefault();
      takeAll(session);
      const problems = wrongIn(session, questions);
      for (const { at } of problems) session.inputs.show(domKey(at));
      if (problems.length === 0) return begin();
      session.tell({ event: 'problems', count: problems.length });
      setAttempt(attempt + 1);
    },
  };
}

function wrongIn(session: Session, questions: readonly InstanceId[]): readonly Problem[] {
  return problemsIn(session, questions).filter((one) => holdsBack(one) && one.problem !== 'required');
}

function useQuestionsShown(): readonly InstanceId[] {
  const { quickCheck } = useSession();
  const plan = usePlan();
  const shown = useStore(quickCheck);
  useLayoutEffect(() => {
    const added = nextFor(plan, shown);
    if (added.length > 0) quickCheck.set([...shown, ...added]);
  }, [plan, shown, quickCheck]);
  return shown;
}

/** At most so many questions; and so many of them waiting for an answer at a time, so that each answer can shape the next. */
const most = 7;
const mostOpen = 3;

const picksByPlan = new WeakMap<Plan, readonly QuickQuestion[]>();

function picksOf(plan: Plan): readonly QuickQuestion[] {
  const known = picksByPlan.get(plan);
  const picks = known ?? quickCheckOf(plan, { most: Infinity }).filter(({ bits }) => bits > 0);
  picksByPlan.set(plan, picks);
  return picks;
}

/** What comes below the questions shown: as many as there is room for. */
function nextFor(plan: Plan, shown: readonly InstanceId[]): readonly InstanceId[] {
  const states = shown.map((id) => plan.decisions.get(id)?.state);
  const standing = states.filter((state) => state !== undefined && state !== 'skip' && state !== 'pending').length;
  const room = Math.min(most - standing, mostOpen - states.filter((state) => state === 'ask').length);
  if (room <= 0) return [];
  return picksOf(plan)
    .map(({ id }) => id)
    .filter((id) => !shown.includes(id))
    .slice(0, room);
}
