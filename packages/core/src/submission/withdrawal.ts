import type { Stage } from '../form/index.js';
import type { Submission, SubmittedAnswer } from './submission.js';
import type { VerifyFinding } from './verification.js';

/**
 * A borrower leaves an application in which every product is closed: plain data that can be sent as JSON, a record of
 * why. It is no refusal by the bank: the borrower could have gone on.
 */
export interface Withdrawal {
  readonly form: Submission['form'];
  readonly asOf: string;
  readonly stage: Stage;
  /** stopped: every product is closed by a gate. */
  readonly reason: 'stopped';
  /** For each product, in the form's order, the gates that close it. */
  readonly gates: readonly ProductGates[];
  /** The answers behind those gates, and no others. */
  readonly answers: readonly SubmittedAnswer[];
}

/** A product and the gates that close it. */
export interface ProductGates {
  readonly product: string;
  readonly gates: readonly string[];
}

export type WithdrawalVerification =
  | { readonly ok: true; readonly withdrawal: Withdrawal; readonly findings: readonly VerifyFinding[] }
  | { readonly ok: false; readonly findings: readonly [VerifyFinding, ...VerifyFinding[]] };
