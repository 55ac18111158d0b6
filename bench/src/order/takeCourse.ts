import {
  advancePlan,
  arrange,
  noAnswers,
  planForm,
  quickCheckOf,
  quickCheckSection,
  type Answers,
  type ArrangedSection,
  type Ask,
  type At,
  type CompiledForm,
  type InstanceId,
  type Plan,
} from '@askless/core';
import { respond } from '../../../scripts/personaInterview.ts';

/** What one applicant was asked, in order, each question with the section in which it was met. */
export interface Course {
  readonly asked: readonly { readonly id: InstanceId; readonly question: string; readonly section: string }[];
  /** Where it ended: complete, or stopped because every product was closed. */
  readonly plan: Plan;
  readonly stopped: boolean;
}

/** Picks the questions of the quick check that come next; none when it is over. */
export type QuickCheck = (plan: Plan, shown: readonly InstanceId[]) => readonly InstanceId[];

/**
 * Takes an applicant of whom nothing is known through a form, page by page: each page is a section as `arrange` gives it,
 * answered until it asks nothing more; sections that have come to ask something again follow at the end. It ends when
 * nothing is asked, or when every product is closed.
 *
 * @param would Everything that the applicant would answer.
 * @param quickCheck Left out: the authored sections alone.
 */
export function takeCourse(form: CompiledForm, would: Answers, { at, quickCheck }: CourseOptions): Course {
  const asked: Course['asked'][number][] = [];
  let pages: readonly ArrangedSection[] = [];
  let plan = planForm(form, noAnswers, at);
  for (let place = 0; place >= 0;) {
    const order = arrangeNext(plan, pages, quickCheck);
    const asks = order.map((page) => firstAsk(plan, page) !== undefined);
    const onwards = asks.indexOf(true, pages.length);
    place = onwards < 0 ? asks.indexOf(true) : pages.length;
    let page = order[onwards < 0 ? place : onwards];
    if (page && onwards >= 0) pages = [...pages, page];
    for (let ask = firstAsk(plan, page); page && ask; ask = firstAsk(plan, page)) {
      const change = respond(ask, plan.answers, would);
      if (!change) throw new Error(`The applicant has no answer to ${ask.id}.`);
      if (change.change === 'answer') asked.push({ id: ask.id, question: ask.question, section: page.id });
      ({ plan } = advancePlan(plan, change));
      // Answers don't move what is on a page; rows do.
      if (change.change !== 'answer' || !firstAsk(plan, page)) page = arrange(plan, { pages })[place];
    }
  }
  return { asked, plan, stopped: isStopped(plan) };
}

export interface CourseOptions {
  readonly at: At;
  readonly quickCheck?: QuickCheck;
}

/** The quick check stands before the sections, picked anew at each page, until the first section has begun. */
function arrangeNext(
  plan: Plan,
  pages: readonly ArrangedSection[],
  quickCheck: QuickCheck | undefined,
): readonly ArrangedSection[] {
  if (!quickCheck) return arrange(plan, { pages });
  const shown = pages.filter(({ id }) => id === quickCheckSection).flatMap(({ instances }) => instances);
  const isOver = pages.some(({ id }) => id !== quickCheckSection);
  return arrange(plan, { pages, quickCheck: isOver ? [] : quickCheck(plan, shown) });
}

function firstAsk({ decisions }: Plan, page: ArrangedSection | undefined): Ask | undefined {
  for (const id of page?.instances ?? []) {
    const decision = decisions.get(id);
    if (decision?.state === 'ask') return decision;
  }
  return undefined;
}

function isStopped({ decisions }: Plan): boolean {
  return [...decisions.values()].some(({ state }) => state === 'stopped');
}

/** The quick check with one question a page, picked anew after each answer. */
export function quickCheckByOne(): QuickCheck {
  const picked = new Map<string, readonly InstanceId[]>();
  return (plan, shown) => {
    const key = JSON.stringify([...plan.answers.given]);
    const known =
      picked.get(key) ??
      quickCheckOf(plan, { shown })
        .slice(0, 1)
        .map(({ id }) => id);
    picked.set(key, known);
    return known;
  };
}
