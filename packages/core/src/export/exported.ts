import type { GroupId, QuestionId } from '../compiled/index.js';
import type { Logic } from './logic.js';
import type { Comparable, FactValue } from './values.js';

/** One step on the way to what rules read: evaluate the logic, and put the result at the path `set`. */
export interface ExportedStep {
  /** The path, dots between names; in a step for rows a path in the row. */
  readonly set: string;
  /** Once for each row of this group, with the row as `item` beside the facts. */
  readonly each?: GroupId;
  readonly logic: Logic;
}

/** A condition or a derivation of the form. */
export type ExportedRule =
  | {
      /** Such as `questions.loan.revolving.when`, `products.term.gates.age`, `needs.reference:loan.amount`. */
      readonly id: string;
      readonly each?: GroupId;
      readonly holds: Logic;
      readonly yes: Logic;
      readonly no: Logic;
    }
  | { readonly id: string; readonly each?: GroupId; readonly value: Logic };

/** A question that rules read: what a bank feeds in. */
export interface ExportedFact {
  readonly question: QuestionId;
  readonly group?: GroupId;
  /** Dates are numbers such as 20261125, months 202611, days of a year 1125. */
  readonly kind: Comparable;
  /** Most decimals of a number. */
  readonly scale?: number;
}

/** A form's rules for a stock JsonLogic engine: run the steps in order, then any rule. */
export interface ExportedForm {
  readonly form: { readonly id: string; readonly version: string; readonly hash: string };
  readonly facts: readonly ExportedFact[];
  readonly groups: readonly GroupId[];
  readonly steps: readonly ExportedStep[];
  readonly rules: readonly ExportedRule[];
}

type Layered<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

/** One row of a group, its answers by name. */
export interface FactRow {
  readonly key: string;
  readonly given: Readonly<Record<string, FactValue>>;
  readonly declined: Readonly<Record<string, true>>;
}

/** What is known of one borrower, as steps and rules read it: plain JSON. */
export interface Facts {
  /** The day, as a number such as 20261125. */
  readonly asOf: number;
  readonly given: Layered<FactValue>;
  readonly declined: Layered<true>;
  readonly rows: Readonly<Record<GroupId, readonly FactRow[]>>;
  /** Groups of which the borrower said "that's all". */
  readonly closed: Readonly<Record<GroupId, true>>;
}

/** A verdict (`yes`, `no`, `unknown`) or a value; null where there is no value. */
export type Single = FactValue | null;

/** What one rule comes to; for a rule in rows by each row's key. */
export type Outcome = Single | { readonly [row: string]: Single };
