import type { Answers } from '../answers/index.js';
import type { Stage } from '../form/index.js';
import type { Submission } from './submission.js';

/** What the server found in a submission. Never holds a value. */
export interface VerifyFinding {
  readonly code:
    | 'unreadable'
    | 'other-form'
    | 'other-stage'
    | 'date-outside-window'
    | 'invalid-value'
    | 'unknown-question'
    | 'unknown-group'
    | 'unknown-party'
    | 'wrong-envelope'
    | 'not-asked'
    | 'forged-derivation'
    | 'unproved-source'
    | 'cannot-decline'
    | 'left-out'
    | 'incomplete'
    | 'forged-receipt'
    | 'forged-changes'
    | 'unproved-changes'
    | 'not-stopped'
    | 'forged-gates';
  readonly at: string;
}

export interface VerifyOptions {
  /** What the server itself knows of the borrower: profile and what its sources delivered. */
  readonly known: Answers;
  /** The days on which an application that is submitted now may have been opened, both inclusive. */
  readonly asOf: { readonly from: string; readonly to: string };
  /** The stage that the loan has reached, and the number of the amendment that is due; left out: any. */
  readonly stage?: Stage;
  readonly amendment?: number;
  /** The last submission that the server took of this loan: an amendment follows it, and names what has changed since. */
  readonly last?: Submission;
  /** drop: leave out what should not be there and go on; refuse: take nothing of a submission with findings. */
  readonly policy: 'drop' | 'refuse';
}

export type Verification =
  | { readonly ok: true; readonly submission: Submission; readonly findings: readonly VerifyFinding[] }
  | { readonly ok: false; readonly findings: readonly [VerifyFinding, ...VerifyFinding[]] };
