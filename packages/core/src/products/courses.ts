import { applyChange, type Answers, type InstanceId } from '../answers/index.js';
import type { Prior, Product } from '../form/index.js';
import { evaluationOf, gateVerdict, type Cell, type Evaluation } from '../evaluation/index.js';
import { type Plan } from '../plan/index.js';
import { findMissing, findMissingInputs, type Condition } from '../rule/index.js';
import type { Value } from '../value/index.js';
import { likelyAnswers } from './likely.js';

/** One way in which the open questions can be answered, as far as is needed to decide a product. */
export interface Course {
  readonly given: ReadonlyMap<InstanceId, Value>;
  /** How often it is taken; the courses of a product add up to 1. */
  readonly share: number;
  /** How likely the product is open at its end: 1 or 0, and 0.5 where no answer can be foreseen. */
  readonly open: number;
}

/** Where following the courses of one product ends at the latest: beyond it they count as undecided. */
const mostCourses = 4000;

/**
 * Every way in which a product can come to be open or closed, found by answering what its undecided gates wait for, one
 * question after the other, until they are decided.
 */
export function coursesOf(plan: Plan, { gates }: Product): readonly Course[] {
  const courses: Course[] = [];
  const follow = (answers: Answers, course: Omit<Course, 'open'>): void => {
    const evaluation = evaluationOf(plan.form, answers, plan.at.asOf);
    const verdicts = gates.map((gate) => gateVerdict(gate, evaluation));
    const undecided = gates.filter((_, place) => verdicts[place] === 'unknown');
    const decided = verdicts.includes('yes') ? 0 : undecided.length === 0 ? 1 : undefined;
    const next = decided === undefined && courses.length < mostCourses ? findNext(undecided, evaluation) : undefined;
    if (!next) courses.push({ ...course, open: decided ?? 0.5 });
    else for (const [value, share] of next.likely) follow(...answered(answers, course, { at: next.id, value, share }));
  };
  follow(plan.answers, { given: new Map(), share: 1 });
  return courses;
}

type Step = readonly [answers: Answers, course: Omit<Course, 'open'>];

/** One answer more. */
function answered(
  answers: Answers,
  { given, share }: Omit<Course, 'open'>,
  next: { readonly at: InstanceId; readonly value: Value; readonly share: number },
): Step {
  const { at, value } = next;
  return [
    applyChange(answers, { change: 'answer', at, value }),
    { given: new Map([...given, [at, value]]), share: share * next.share },
  ];
}

/** The first question that undecided gates wait for and whose answers can be foreseen. */
function findNext(gates: Product['gates'], evaluation: Evaluation): { id: InstanceId; likely: Prior } | undefined {
  for (const { when } of gates) {
    for (const { id, question, row } of rootsOf(when, evaluation)) {
      // How many rows there will be can't be foreseen.
      if (row === '') continue;
      const likely = likelyAnswers(evaluation.form, question);
      if (likely.length > 0) return { id, likely };
    }
  }
  return undefined;
}

/** The questions that an undecided condition waits for in the end: what derivations and conditions of the ones it reads lack. */
export function rootsOf(condition: Condition, evaluation: Evaluation): ReadonlySet<Cell> {
  const roots = new Set<Cell>();
  const seen = new Set<Cell>();
  const lacks = {
    question: (id: string, row: string | undefined): void => {
      const cell = evaluation.cell(id, row);
      if (!cell || seen.has(cell)) return;
      seen.add(cell);
      const scope = { reader: evaluation, row: cell.row };
      const before = seen.size;
      if (evaluation.applies(cell) === 'unknown') findMissing(cell.question.when, scope, lacks);
      if (cell.question.derive !== undefined) findMissingInputs(cell.question.derive, scope, lacks);
      if (seen.size === before) roots.add(cell);
    },
    group: () => undefined,
  };
  findMissing(condition, { reader: evaluation, row: undefined }, lacks);
  return roots;
}
