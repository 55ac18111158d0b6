import type { FormDefinition } from '@askless/core';
import type { Counterexample } from '../report/index.js';
import type { ProfileShare } from '../reach/index.js';

/** What can differ between two forms. */
export type ChangeKind =
  /** Who is asked a question. */
  | 'asked'
  /** For whom a gate closes a product. */
  | 'gate'
  /** Whose answers a check stops. */
  | 'check'
  /** What a question is derived as, or from. */
  | 'derivation'
  /** What can be answered: kind, options, limits. */
  | 'answers'
  /** Stage, sensitivity, sources, purposes, dates and the like. */
  | 'terms'
  /** The rows of a group. */
  | 'rows'
  /** Where a question stands. */
  | 'order';

/** Borrowers to whom something happens in one form and not in the other. */
export interface Affected extends ProfileShare {
  /** One of them, planned by core in both forms; left out where core bears out none of those tried. */
  readonly example?: Counterexample;
}

/** One difference between two forms. */
export interface FormChange {
  readonly change: ChangeKind;
  /** A question, group, gate or check. */
  readonly id: string;
  /** In which form it is; left out: in both. */
  readonly only?: 'before' | 'after';
  /** Who is asked, closed out or stopped in the second form alone. */
  readonly gains?: Affected;
  /** Who is in the first form alone. */
  readonly losses?: Affected;
}

/** What two forms do differently. */
export interface FormDiff {
  readonly before: { readonly form: string; readonly version: string; readonly hash: string };
  readonly after: { readonly form: string; readonly version: string; readonly hash: string };
  /** In the order of the second form; what only the first has comes last. */
  readonly changes: readonly FormChange[];
  /** The share of profiles that some change of who is asked, closed out or stopped concerns; left out beyond the budget. */
  readonly affected?: ProfileShare;
  /** Paths of texts that differ, `en/questions/loan.amount/label`; empty where no definitions were given. */
  readonly texts: readonly string[];
  /** What took more diagram nodes than the budget allows: it may differ. */
  readonly notCompared: readonly string[];
}

/** What a comparison may be told. */
export interface DiffOptions {
  /** Diagram nodes that one result may take. */
  readonly budget?: number;
  /** The one day that counts; left out: every day. */
  readonly asOf?: string;
  /** The definitions that were compiled: their texts are compared. */
  readonly definitions?: { readonly before: FormDefinition; readonly after: FormDefinition };
}
