import type { Answer, Answers, InstanceId, Provenance, RowKey } from '../answers/index.js';
import type { CompiledForm, CompiledQuestion, GroupId, QuestionId } from '../compiled/index.js';
import type { Condition, Reader, Result, Verdict } from '../rule/index.js';
import type { Value } from '../value/index.js';

/** A question in a row, or a question asked once. */
export interface Cell {
  readonly id: InstanceId;
  readonly question: CompiledQuestion;
  readonly row: RowKey | undefined;
}

/**
 * What is known of a cell, apart from whether it applies: an answer as it was given, or a value from elsewhere with its
 * provenance. Most is typed: it is not said twice.
 */
export type Knowledge =
  | Extract<Answer, { readonly status: 'declined' }>
  | {
      readonly status: 'known';
      readonly value: Value;
      readonly by: 'typed' | 'profile' | Provenance;
      /** A given value that the derived one overrules. */
      readonly overruled?: Value;
    };

/** Where a known value comes from. */
export function provenanceOf({ by }: Extract<Knowledge, { readonly status: 'known' }>): Provenance {
  return typeof by === 'object' ? by : { from: by };
}

/** What is found of a form's answers on one day: which questions apply, what is known of them, and what rules read there. */
export interface Findings extends Reader {
  readonly form: CompiledForm;
  readonly answers: Answers;
  readonly asOf: string;
  readonly cell: (question: QuestionId, row: RowKey | undefined) => Cell | undefined;
  /** The rows a group has; none while it does not apply. */
  readonly rowKeys: (group: GroupId) => readonly RowKey[];
  readonly applies: (cell: Cell) => Verdict;
  /** The same as rules read it: on an empty row apart from its group, which may apply because of that very row. */
  readonly appliesToRules: (cell: Cell) => Verdict;
  readonly groupApplies: (group: GroupId) => Verdict;
  readonly fewestRows: (group: GroupId) => number;
  readonly knowledge: (cell: Cell) => Knowledge | undefined;
  /** The result of the derivation; undefined for a question without one. */
  readonly derived: (cell: Cell) => Result | undefined;
  readonly verdict: (condition: Condition, row: RowKey | undefined) => Verdict;
}

/**
 * What the answers mean under the form's rules on one day. It does not know what is wanted. All of it is computed when
 * first asked for, once.
 */
export interface Evaluation extends Findings {
  /** The rows to decide on: those it has, or '' for the first of an open group that has none yet. */
  readonly rowsToPlan: (group: GroupId) => readonly RowKey[];
  /** Fixed, or closed by the borrower with enough rows. */
  readonly isClosed: (group: GroupId) => boolean;
}
