import { applyChange, type InstanceId } from '../answers/index.js';
import { indexOf, type CompiledQuestion } from '../compiled/index.js';
import type { Prior } from '../form/index.js';
import { evaluationOf } from '../evaluation/index.js';
import { type Decision, type Plan } from '../plan/index.js';
import { coursesOf, type Course } from './courses.js';
import { likelyAnswers } from './likely.js';

/** How long the quick check is. */
export interface QuickCheckOptions {
  /** At most so many questions, those already asked in it among them; left out: 7. */
  readonly most?: number;
  /** Instances that the quick check has shown already: they count, and are not picked again. */
  readonly shown?: readonly InstanceId[];
}

/** A question of the quick check, and what its answer is worth. */
export interface QuickQuestion {
  readonly id: InstanceId;
  /** Expected information on which products are open, in bits. */
  readonly bits: number;
  /** Undecided questions that its answer is expected to rule out. */
  readonly saves: number;
}

const mostQuestions = 7;

/**
 * Picks the quick check: the few questions, without personal content, whose answers tell most of which products are open
 * and, among those that tell the same, leave out most questions. How often each answer comes is the form's `priors`.
 *
 * @returns The most telling first; empty when no question tells anything. The same for the same plan.
 */
export function quickCheckOf(
  plan: Plan,
  { most = mostQuestions, shown = [] }: QuickCheckOptions = {},
): QuickQuestion[] {
  const left = Math.max(0, most - shown.length);
  const products = plan.form.products.map((product) => coursesOf(plan, product));
  const asks = [...plan.decisions.values()].flatMap((decision) => candidate(decision, plan, shown));
  const worth = asks.map(({ id, likely }) => ({ id, bits: rounded(bitsOf(id, likely, products)), likely }));
  const telling = worth.filter(({ bits }) => bits > 0);
  const judged = (telling.length > 0 ? telling : worth).map(({ id, bits, likely }) => ({
    id,
    bits,
    saves: rounded(savedBy(id, likely, plan)),
  }));
  return judged
    .filter(({ bits, saves }) => bits > 0 || saves > 0)
    .toSorted((one, other) => other.bits - one.bits || other.saves - one.saves)
    .slice(0, left);
}

interface Candidate {
  readonly id: InstanceId;
  readonly likely: Prior;
}

/** Asked now, once, about the business alone, and with answers that can be foreseen. */
function candidate(decision: Decision, { form }: Plan, shown: readonly InstanceId[]): Candidate[] {
  const question = decision.state === 'ask' ? indexOf(form).questions.get(decision.question) : undefined;
  if (!question || !question.readByRules || !isImpersonal(question) || shown.includes(decision.id)) return [];
  const likely = likelyAnswers(form, question);
  return likely.length > 1 ? [{ id: decision.id, likely }] : [];
}

function isImpersonal({ sensitivity, group, party }: CompiledQuestion): boolean {
  return sensitivity === 'public' && group === undefined && party === undefined;
}

/** By how much the answer is expected to lower the uncertainty about each product, one product apart from the other. */
function bitsOf(id: InstanceId, likely: Prior, products: readonly (readonly Course[])[]): number {
  return products.reduce((total, courses) => {
    const after = likely.map(([value, share]) => share * entropy(openShare(given(courses, id, [value, share]))));
    return total + entropy(openShare(courses)) - after.reduce((sum, one) => sum + one, 0);
  }, 0);
}

/** The courses that remain once a question is answered; those that had to ask it are as much more frequent then. */
function given(courses: readonly Course[], id: InstanceId, [value, share]: Prior[number]): readonly Course[] {
  const said = JSON.stringify(value);
  return courses.flatMap((course) => {
    const own = course.given.get(id);
    if (own === undefined) return [course];
    return JSON.stringify(own) === said ? [{ ...course, share: course.share / share }] : [];
  });
}

/** How likely a product is open at the end of its courses. */
function openShare(courses: readonly Course[]): number {
  return courses.reduce((sum, course) => sum + course.share * course.open, 0);
}

function entropy(share: number): number {
  // Sums of shares miss 0 and 1 by a rounding.
  return share < 1e-12 || share > 1 - 1e-12 ? 0 : -share * Math.log2(share) - (1 - share) * Math.log2(1 - share);
}

/** How many of the questions that are undecided its answer is expected to rule out. */
function savedBy(id: InstanceId, likely: Prior, plan: Plan): number {
  const undecided = [...plan.decisions.values()].filter(({ state }) => state === 'pending');
  return likely.reduce((sum, [value, share]) => {
    const answers = applyChange(plan.answers, { change: 'answer', at: id, value });
    const evaluation = evaluationOf(plan.form, answers, plan.at.asOf);
    const ruledOut = undecided.filter(({ question, row }) => {
      const cell = evaluation.cell(question, row);
      return cell !== undefined && evaluation.applies(cell) === 'no';
    });
    return sum + share * ruledOut.length;
  }, 0);
}

/** To a millionth: beyond it sums in another order differ. */
function rounded(number: number): number {
  return Math.round(number * 1_000_000) / 1_000_000;
}
