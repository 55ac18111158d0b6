import { applyChange, type Answers, type InstanceId } from '../answers/index.js';
import type { Gate, Product } from '../form/index.js';
import { evaluationOf, gateVerdict, provenanceOf, type Evaluation } from '../evaluation/index.js';
import { burdenOf, planForm, type Burden, type Plan } from '../plan/index.js';
import { quantifierOf, readsOf, type Condition } from '../rule/index.js';
import { coursesOf, rootsOf } from './courses.js';

/** A gate that closes a product, and the questions whose answers make it hold. */
export interface ClosingGate {
  readonly gate: string;
  readonly by: readonly InstanceId[];
}

/** A product as the answers stand (SPEC P2). */
export type ProductStanding =
  | { readonly id: string; readonly standing: 'open'; readonly left: ProductBurden }
  | {
      readonly id: string;
      readonly standing: 'nearlyOpen';
      /** Questions still to answer that will decide it; the first gate's come first. None where no format wants what gates read. */
      readonly decidedBy: readonly InstanceId[];
      readonly left: ProductBurden;
    }
  | { readonly id: string; readonly standing: 'closed'; readonly closedBy: readonly [ClosingGate, ...ClosingGate[]] };

/** What is still to answer for a product; for one that is nearly open, on the likeliest way to it. */
export type ProductBurden = Pick<Burden, 'asked' | 'pending' | 'minutes'>;

/**
 * Reads from a plan how each product stands: open, nearly open with what will decide it, or closed by which gates. It
 * says what a product is offered for, nothing of whether an application for it will succeed.
 *
 * @returns The form's products in their order.
 */
export function productsOf(plan: Plan): readonly ProductStanding[] {
  const evaluation = evaluationOf(plan.form, plan.answers, plan.at.asOf);
  return plan.form.products.map((product) => standingOf(product, plan, evaluation));
}

function standingOf(product: Product, plan: Plan, evaluation: Evaluation): ProductStanding {
  const { id, gates } = product;
  const [first, ...others] = gates
    .filter((gate) => gateVerdict(gate, evaluation) === 'yes')
    .map((gate) => ({ gate: gate.id, by: readBy(gate, evaluation) }));
  if (first) return { id, standing: 'closed', closedBy: [first, ...others] };
  const undecided = gates.filter((gate) => gateVerdict(gate, evaluation) === 'unknown');
  if (undecided.length === 0) return { id, standing: 'open', left: leftIn(plan, plan.answers) };
  // SPEC P1: gates want nothing, so that what no need can want will not decide it.
  const roots = undecided.flatMap(({ when }) => [...rootsOf(when, evaluation)]);
  const decidedBy = new Set(roots.flatMap((cell) => (cell.question.consumed ? cell.id : [])));
  return { id, standing: 'nearlyOpen', decidedBy: [...decidedBy], left: leftIn(plan, likeliestWay(plan, product)) };
}

/** The answers with which the product is open, taken on the way that is taken most often. */
function likeliestWay(plan: Plan, product: Product): Answers {
  const open = coursesOf(plan, product).filter((course) => course.open > 0);
  const [likeliest] = open.toSorted((one, other) => other.open * other.share - one.open * one.share);
  const given = [...(likeliest?.given ?? [])];
  return given.reduce((answers, [at, value]) => applyChange(answers, { change: 'answer', at, value }), plan.answers);
}

function leftIn(plan: Plan, answers: Answers): ProductBurden {
  const { asked, pending, minutes } = burdenOf(answers === plan.answers ? plan : planForm(plan.form, answers, plan.at));
  return { asked, pending, minutes };
}

/** The answers behind a gate: of what is derived, the answers that it is derived from. */
function readBy({ when }: Gate, evaluation: Evaluation): readonly InstanceId[] {
  const found = new Set<InstanceId>();
  const seen = new Set<string>();
  const look = (id: string): void => {
    const cell = seen.has(id) ? undefined : evaluation.cell(id, undefined);
    seen.add(id);
    if (!cell || cell.question.group !== undefined) return;
    const known = evaluation.knowledge(cell);
    const isDerived = known?.status === 'known' && provenanceOf(known).from === 'derived';
    if (isDerived) for (const input of readsOf(cell.question.derive ?? true).questions) look(input);
    else if (known) found.add(cell.id);
  };
  for (const id of decidingReads(when, evaluation)) look(id);
  return [...found];
}

/** The questions in the parts of a condition that decide it as it is decided; of several such parts, in the first. */
function decidingReads(condition: Condition, evaluation: Evaluation): readonly string[] {
  if (typeof condition !== 'object') return [];
  if ('!' in condition) return decidingReads(condition['!'], evaluation);
  const isAnd = 'and' in condition;
  if (!isAnd && !('or' in condition)) return quantifierOf(condition) ? [] : [...readsOf(condition).questions];
  const parts = isAnd ? condition.and : condition.or;
  const verdict = evaluation.verdict(condition, undefined);
  const deciding = parts.filter((part) => evaluation.verdict(part, undefined) === verdict);
  const needed = (verdict === 'no') === isAnd ? deciding.slice(0, 1) : deciding;
  return needed.flatMap((part) => decidingReads(part, evaluation));
}
