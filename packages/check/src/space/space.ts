import type { CompiledQuestion, Condition, GroupId, Legal, QuestionId, Value } from '@askless/core';
import type { Diagram, Diagrams } from '../diagram/index.js';
import type { Cell } from './cells.js';
import type { Test } from './tests.js';

/** What diagrams branch on. */
export type Variable =
  /** What a borrower says to a question; in a row of its group, where it has one. */
  | {
      readonly of: 'question';
      readonly question: QuestionId;
      readonly group: GroupId | undefined;
      readonly cells: readonly Cell[];
      /** Its values can be counted: options, yes and no. */
      readonly counted: boolean;
      readonly options?: ReadonlySet<string>;
    }
  /** The day; a cell is an example of the days that no date of the form tells apart. */
  | { readonly of: 'day'; readonly days: readonly string[] }
  /** How many rows of a kind there are, the last cell meaning at least so many; a kind says which of the conditions over rows hold. */
  | { readonly of: 'rows'; readonly group: GroupId; readonly kind: number; readonly cells: number }
  /** Something that diagrams don't follow, such as a calculation: anything may come out. */
  | { readonly of: 'bound'; readonly what: string };

/** The kinds of rows of a group that rules tell apart. */
export interface RowKinds {
  readonly conditions: readonly Condition[];
  /** By bits: which of the conditions hold. */
  readonly kinds: readonly number[];
  /** Counts beyond this are all alike. */
  readonly most: number;
}

/** The cells of everything that the rules of some forms read, and diagrams over them. */
export interface Space {
  readonly diagrams: Diagrams;
  /** By level. */
  readonly variables: readonly Variable[];
  /** What is given to a question passes a test; `states` says how what is no value counts. */
  readonly given: (question: CompiledQuestion, test: Test, states?: { readonly declined: boolean }) => Diagram;
  /** Nothing is given to a question: it is derived, where it can be. */
  readonly isDerived: (question: QuestionId) => Diagram;
  /** The borrower declines. */
  readonly isDeclined: (question: QuestionId) => Diagram;
  /** The cell of a question's variable in which a value lies; -1 for a value beyond its limits. */
  readonly cellOf: (level: number, value: Value) => number;
  /** What stands first among a question's values passes a test. */
  readonly firstPasses: (question: CompiledQuestion, test: Test) => boolean;
  readonly day: (legal: Legal) => Diagram;
  /** One of the days that no date of the forms tells apart. */
  readonly someDay: string;
  /** Undefined for groups whose rows rules tell apart in too many ways. */
  readonly rowKinds: (group: GroupId) => RowKinds | undefined;
  /** There are exactly so many rows of a kind, or, of the most that are told apart, at least so many. */
  readonly rowsAre: (group: GroupId, kind: number, count: number) => Diagram;
  /** Either outcome of something that diagrams don't follow. */
  readonly bound: (what: string) => Diagram;
}
