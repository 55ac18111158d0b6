import type { Evaluation } from './evaluation.js';

/**
 * The gates that close every product, when the borrower did not choose to go on (SPEC S1).
 *
 * @returns Undefined while a product is open, or may be, or when the form offers none.
 */
export function findStop(evaluation: Evaluation): readonly string[] | undefined {
  const { form, answers } = evaluation;
  if (answers.goOn || form.products.length === 0) return undefined;
  const closing = form.products.map(({ gates }) =>
    gates.find(({ when }) => evaluation.verdict(when, undefined) === 'yes'),
  );
  const ids = closing.flatMap((gate) => gate?.id ?? []);
  return ids.length === form.products.length ? ids : undefined;
}
