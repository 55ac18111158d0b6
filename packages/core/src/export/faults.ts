/**
 * Why a rule can't be said exactly in JsonLogic: `inexact-number` a constant that no double holds · `inner-quotient` a
 * quotient that is calculated with · `unrounded-quotient` a derived quotient without a scale · `kind` values that stock
 * engines don't compare or compute as we do · `outer-read` a read that is out of reach of a row.
 */
export type ExportFaultCode = 'inexact-number' | 'inner-quotient' | 'unrounded-quotient' | 'kind' | 'outer-read';

/** One rule that can't be exported. */
export interface ExportFault {
  readonly code: ExportFaultCode;
  /** The rule's id, such as `questions.loan.amount.derive`. */
  readonly at: string;
}

/** Thrown once by `exportForm`, with every fault found: an export is whole or none. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
  readonly faults: readonly ExportFault[];

  constructor(faults: readonly ExportFault[]) {
    super(`${faults.length} rule(s) can not be exported:\n${faults.map(wordFault).join('\n')}`);
    this.faults = faults;
  }
}

function wordFault({ code, at }: ExportFault): string {
  return `- ${at}: ${advice[code]} [${code}]`;
}

/** What happened and what to do, a sentence each. */
const advice: Readonly<Record<ExportFaultCode, string>> = {
  'inexact-number': 'A number in it is not exact as a JSON number. Use at most 15 digits.',
  'inner-quotient': 'It calculates with a quotient, which is rounded there. Divide last.',
  'unrounded-quotient': 'Its quotient is not rounded. Declare the question’s scale.',
  kind: 'It compares or computes values of a kind for which engines differ. Compare numbers, dates, choices or yes and no.',
  'outer-read':
    'Inside a row it reads something outside of it, which JsonLogic can’t. Move that part out of the quantifier.',
};
