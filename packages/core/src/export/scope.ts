import type { CompiledQuestion, FormIndex, QuestionId } from '../compiled/index.js';
import type { Condition } from '../rule/index.js';
import type { ExportFaultCode } from './faults.js';
import { anyOf, at, equals, type Logic } from './logic.js';

/** A condition in JsonLogic. */
export interface Verdicts {
  /** For a finished application: the verdict in two values. */
  readonly holds: Logic;
  /** True exactly when the verdict is yes. */
  readonly yes: Logic;
  /** True exactly when it is no; neither: what is known does not decide it. */
  readonly no: Logic;
  /** Neither, perhaps because a number on the way is beyond what doubles hold exactly. */
  readonly beyond: Logic;
}

/** Where an exported rule stands, and what it may read. */
export interface Scope {
  readonly index: FormIndex;
  /** Questions and groups that can be undecided for that reason. */
  readonly tainted: ReadonlySet<string>;
  readonly fault: (code: ExportFaultCode) => void;
  readonly judge: (condition: Condition, scope: Scope) => Verdicts;
  /** The group in whose rows the rule stands. */
  readonly group: string | undefined;
  /** The path of that row: `item`, or `empty.GROUP` for a group without rows. */
  readonly row: string;
  /** The group that a quantifier goes over: paths start at its row. */
  readonly over?: string;
  /** Told of each numeric question that is calculated with. */
  readonly calculates: (question: QuestionId) => void;
}

/**
 * What steps leave of a question: what is given or declined, whether it applies, what was derived, what rules read, how
 * that stands, a number in whole units of its last decimal,
 * and whether it is beyond exact numbers.
 */
export type Layer = 'given' | 'declined' | 'applies' | 'derived' | 'value' | 'state' | 'units' | 'beyond';

type Placed = Pick<CompiledQuestion, 'id' | 'group'>;

/** The place of a question's layer, as seen from a scope. */
export function placeOf(layer: Layer, { id, group }: Placed, scope: Scope): string {
  const name = nameOf(id);
  if (scope.over !== undefined) {
    if (scope.over !== group) scope.fault('outer-read');
    return `${layer}.${name}`;
  }
  if (group === undefined) return `${layer}.${id}`;
  return `${scope.group === group ? scope.row : `empty.${group}`}.${layer}.${name}`;
}

/** A question's name within its section or group. */
export function nameOf(id: QuestionId): string {
  return id.slice(id.indexOf('.') + 1);
}

/** What stands at a question's layer. */
export function readLayer(layer: Layer, question: Placed, scope: Scope): Logic {
  return at(placeOf(layer, question, scope));
}

/** Whether a question's value or applying is beyond exact numbers; certainly not where nothing is calculated. */
export function readBeyond(question: Placed, scope: Scope): Logic {
  return scope.tainted.has(question.id) ? equals(readLayer('beyond', question, scope), true) : false;
}

/** The same of a group's applying and rows. */
export function isGroupBeyond(group: string, { tainted }: Scope): Logic {
  return tainted.has(group) ? equals(at(`groups.${group}.beyond`), true) : false;
}

/** Whether something is beyond in any of a group's rows, or the group itself. */
export function isBeyondInRows(group: string, inRow: Logic, scope: Scope): Logic {
  const some: Logic = inRow === false ? false : { some: [at(`rows.${group}`), inRow] };
  return anyOf(isGroupBeyond(group, scope), some);
}
