import type { CheckOptions, Claim, FindingRule, Proof } from '../report/index.js';
import type { Confirm } from '../counterexample/index.js';
import type { Diagram } from '../diagram/index.js';
import type { Encoding } from '../encoding/index.js';

/** A fault or a hint, before it has a borrower. */
export interface Fault {
  readonly rule: FindingRule;
  readonly facts: Readonly<Record<string, string>>;
  /** Where the fault is, when that is not where the claim was made. */
  readonly at?: string;
  readonly hint?: true;
}

/** How a claim came out by the diagrams alone. */
export type Outcome =
  | { readonly outcome: 'holds' }
  /** Something must be so of some borrower, else it is a fault. */
  | { readonly outcome: 'needs'; readonly diagram: Diagram; readonly confirm: Confirm; readonly fault: Fault }
  /** A fault for the borrowers of a diagram; where there are none, it holds. */
  | { readonly outcome: 'unless'; readonly diagram: Diagram; readonly confirm: Confirm; readonly fault: Fault }
  /** A hint, where core bears it out for a borrower of one of the diagrams. */
  | {
      readonly outcome: 'hint';
      readonly diagrams: readonly Diagram[];
      readonly confirm: Confirm;
      readonly fault: Fault;
    }
  /** A fault of the form, whoever the borrower is. */
  | { readonly outcome: 'broken'; readonly faults: readonly [Fault, ...Fault[]] }
  | { readonly outcome: 'open'; readonly because: NonNullable<Proof['because']> };

/** One claim about one part of a form, to be proved or refuted. */
export interface Task {
  readonly claim: Claim;
  readonly at: string;
  readonly by: Proof['by'];
  /** The group of whose rows it speaks. */
  readonly group?: string | undefined;
  readonly prove: () => Outcome;
}

/** What claims are made about. */
export interface Proving {
  readonly encoding: Encoding;
  readonly options: CheckOptions;
}

export const holds: Outcome = { outcome: 'holds' };
