import type { InstanceId } from '../answers/index.js';
import { indexOf, present } from '../compiled/index.js';
import { secondsFor } from './burden.js';
import type { Decision, Plan } from './plan.js';

/** What one source would save the borrower if it delivered all that it may know. */
export interface Saving {
  readonly source: string;
  /** Questions that would not be asked, closings left out. */
  readonly questions: readonly InstanceId[];
  readonly seconds: number;
}

/**
 * How many questions and seconds fewer each source would mean if it delivered: what it may answer, and what is asked
 * only to calculate that (SPEC B4).
 *
 * @param sources Sources to look at; left out: those that are `available`.
 * @returns The one that saves most first; sources that save nothing are not listed.
 */
export function savingsOf(plan: Plan, sources: readonly string[] = availableSources(plan)): readonly Saving[] {
  return sources
    .map((source) => savingOf(plan, source))
    .filter(({ questions }) => questions.length > 0)
    .toSorted((one, other) => other.seconds - one.seconds || (one.source < other.source ? -1 : 1));
}

function availableSources({ answers }: Plan): string[] {
  return [...answers.sources].filter(([, { status }]) => status === 'available').map(([source]) => source);
}

/** The sources that a form's questions name and that nobody has turned to yet. */
export function untriedSources({ form, answers }: Plan): readonly string[] {
  const named = new Set(form.questions.flatMap((question) => question.sources));
  return [...named].filter((source) => (answers.sources.get(source)?.status ?? 'available') === 'available');
}

function savingOf(plan: Plan, source: string): Saving {
  const { questions } = indexOf(plan.form);
  const isOpen = ({ state }: Decision): boolean => state === 'ask' || state === 'pending';
  const open = [...plan.decisions.values()].filter((decision) => isOpen(decision) && questions.has(decision.question));
  const answered = new Set(
    open.filter(({ question }) => questions.get(question)?.sources.includes(source)).map(({ id }) => id),
  );
  for (let before = -1; before < answered.size;) {
    before = answered.size;
    for (const { id } of open) if (isInputOnly(plan, id, answered)) answered.add(id);
  }
  const saved = open.filter(({ id, state }) => state === 'ask' && answered.has(id));
  const seconds = saved.map(({ question }) => secondsFor(present(questions.get(question)).spec));
  return { source, questions: saved.map(({ id }) => id), seconds: seconds.reduce((total, one) => total + one, 0) };
}

/** Wanted for nothing but the calculation of what is answered. */
function isInputOnly({ wanting }: Plan, id: InstanceId, answered: ReadonlySet<InstanceId>): boolean {
  const { wants, undecided } = present(wanting.get(id));
  return [...wants, ...undecided.map(({ want }) => want)].every(
    (want) => 'reader' in want && want.through === 'derive' && answered.has(want.reader),
  );
}
