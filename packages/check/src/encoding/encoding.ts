import type {
  CompiledForm,
  CompiledGroup,
  CompiledQuestion,
  Condition,
  Expression,
  GroupId,
  Legal,
  QuestionId,
} from '@askless/core';
import type { Budgeted, Diagram } from '../diagram/index.js';
import type { Space, Test } from '../space/index.js';

/**
 * The rules of a form as diagrams, once everything that is wanted has been said: what then holds, what applies, what rules
 * then read. Rules of a group's rows speak of any one row of the group.
 */
export interface Encoding {
  readonly form: CompiledForm;
  readonly space: Space;
  /** Rules speak of an empty row of this group, apart from whether the group applies, which may depend on that row. */
  readonly emptyRowOf: GroupId | undefined;
  readonly onEmptyRow: (group: GroupId) => Encoding;
  readonly inForce: (legal: Legal) => Diagram;
  readonly applies: (question: CompiledQuestion) => Diagram;
  readonly groupApplies: (group: CompiledGroup) => Diagram;
  /** The group applies and can have a row. */
  readonly hasRow: (group: CompiledGroup) => Diagram;
  readonly condition: (condition: Condition) => Diagram;
  /** Rules read a value there, and it passes the test. */
  readonly reads: (question: QuestionId, test: Test) => Diagram;
  /** Rules read nothing there: it is not asked, or declined, and has no value for that. */
  readonly readsNothing: (question: QuestionId) => Diagram;
  /** An expression has a value, and it passes the test. */
  readonly value: (expression: Expression, test: Test) => Diagram;
  readonly hasNoValue: (expression: Expression) => Diagram;
  /** A row for which a condition holds, or does not, is there; each row says what it is. */
  readonly someRow: (group: GroupId, over: Condition, holds: boolean) => Diagram;
  readonly countPasses: (group: GroupId, over: Condition, test: Test) => Diagram;
  /** A row of one kind is there; and what any one row must be to be of that kind. */
  readonly hasKind: (group: GroupId, kind: number) => Diagram;
  readonly isOfKind: (group: GroupId, kind: number) => Diagram;
  /** Makes a diagram when first asked for, once; what was made by work that was given up is forgotten. */
  readonly once: (what: string, make: () => Diagram) => Diagram;
  /** Work within the budget of one result. */
  readonly attempt: <T>(work: () => T) => Budgeted<T>;
  /** Questions and groups of which it did not fit into the budget whether they apply: there anything may come out. */
  readonly spent: ReadonlySet<string>;
}
