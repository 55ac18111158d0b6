import { isInForce, type Gate } from '../form/index.js';
import type { Verdict } from '../rule/index.js';
import type { Findings } from './evaluation.js';

/**
 * The gates that close every product, when the borrower did not choose to go on (SPEC S1).
 *
 * @returns Undefined while a product is open, or may be, or when the form offers none.
 */
export function findStop(evaluation: Findings): readonly string[] | undefined {
  const { products } = evaluation.form;
  if (evaluation.answers.goOn || products.length === 0) return undefined;
  const ids = products.flatMap(({ gates }) => gates.find((gate) => gateVerdict(gate, evaluation) === 'yes')?.id ?? []);
  return ids.length === products.length ? ids : undefined;
}

/** Whether a gate closes its product; outside its dates it does not (SPEC P1). */
export function gateVerdict(gate: Gate, evaluation: Findings): Verdict {
  return isInForce(gate, evaluation.asOf) ? evaluation.verdict(gate.when, undefined) : 'no';
}
