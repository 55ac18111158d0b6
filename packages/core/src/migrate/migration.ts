import type { RowKey } from '../answers/index.js';
import type { GroupId, QuestionId } from '../compiled/index.js';
import type { Value } from '../value/index.js';

/** One target of a split: what each value becomes there, or one part of an address or file; without either, a copy. */
export interface SplitPart {
  readonly to: QuestionId;
  readonly table?: Readonly<Record<string, Value>>;
  readonly part?: string;
}

/** One thing that changes from a version of a form to the next. What it does not name stays as it is. */
export type MigrationChange =
  | { readonly rename: readonly [from: QuestionId, to: QuestionId] }
  /** A group with its rows, its closing and the parties in it. */
  | { readonly renameGroup: readonly [from: GroupId, to: GroupId] }
  /** A question asked once to one row of a group, or out of the row of that key. */
  | { readonly move: { readonly from: QuestionId; readonly to: QuestionId; readonly row: RowKey } }
  | { readonly split: { readonly from: QuestionId; readonly into: readonly SplitPart[] } }
  /** Old options to new ones; those that are not named are gone. */
  | { readonly options: { readonly question: QuestionId; readonly map: Readonly<Record<string, string>> } }
  /** Nothing has its answer any more; it stays an orphan even should a question of that id return. */
  | { readonly drop: QuestionId };

/** One step: `business-loan/1`, `business-loan/2`, … */
export interface Migration {
  readonly id: string;
  /** The form version that it leads to. */
  readonly to: string;
  readonly changes: readonly MigrationChange[];
}

/** All steps of a form since its first version. */
export interface Migrations {
  readonly form: string;
  /** The version before the first step. */
  readonly from: string;
  readonly steps: readonly Migration[];
}
