import { compute, evaluate, type Scope } from './evaluate.js';
import { rowsGoneOver } from './reading.js';
import type { Condition, Constant, Expression, Read } from './rule.js';
import { comparisonOf, isQuantified, quantifierOf } from './walk.js';

/** Receives what an undecided rule lacks: an open question in a row, or a group that is still open or undecided. */
export interface Lacks {
  readonly question: (id: string, row: string | undefined) => void;
  readonly group: (id: string) => void;
}

/**
 * Finds what an undecided condition still lacks: the open questions in its undecided parts (SPEC W3).
 * A decided condition lacks nothing.
 */
export function findMissing(condition: Condition, scope: Scope, lacks: Lacks): void {
  if (typeof condition !== 'object' || evaluate(condition, scope) !== 'unknown') return;
  if ('and' in condition || 'or' in condition) {
    for (const part of 'and' in condition ? condition.and : condition.or) findMissing(part, scope, lacks);
    return;
  }
  if ('!' in condition) {
    findMissing(condition['!'], scope, lacks);
    return;
  }
  if (isQuantified(condition)) {
    const { group, over } = quantifierOf(condition);
    for (const row of rowsOf(group, scope, lacks)) findMissing(over, row, lacks);
    return;
  }
  const operands = 'in' in condition ? operandOf(condition.in) : comparisonOf(condition).sides;
  for (const operand of operands) findMissingInputs(operand, scope, lacks);
}

/** What a membership reads. */
function operandOf([one, many]: readonly [Expression, readonly Constant[] | Read]): readonly Expression[] {
  return 'var' in many ? [many] : [one];
}

/** Finds the inputs that an expression still lacks. One that is computed, or can't be, lacks none. */
export function findMissingInputs(expression: Expression, scope: Scope, lacks: Lacks): void {
  if (typeof expression !== 'object' || compute(expression, scope).result !== 'open') return;
  if ('var' in expression) {
    lacks.question(expression.var, scope.row);
    return;
  }
  if ('case' in expression) {
    missingInCase(expression.case, scope, lacks);
    return;
  }
  if ('choices' in expression) {
    for (const [condition] of expression.choices) findMissing(condition, scope, lacks);
    return;
  }
  if ('count' in expression) {
    const [{ var: group }, over] = expression.count;
    for (const row of rowsOf(group, scope, lacks)) findMissing(over, row, lacks);
    return;
  }
  if ('sum' in expression) {
    const [{ var: group }, summed] = expression.sum;
    for (const row of rowsOf(group, scope, lacks)) findMissingInputs(summed, row, lacks);
    return;
  }
  for (const operand of Object.values(expression).flat()) findMissingInputs(operand, scope, lacks);
}

/** The rows to look into, the first still to come among them; a group that is open or undecided is itself lacking. */
function rowsOf(group: string, { reader }: Scope, lacks: Lacks): Scope[] {
  const rows = reader.rows(group);
  if (!rows.closed || !rows.certain) lacks.group(group);
  return rowsGoneOver(rows).map((row) => ({ reader, row }));
}

/** Only the first branch that may hold matters: its condition, or its value. */
function missingInCase(branches: readonly (readonly [Condition, Expression])[], scope: Scope, lacks: Lacks): void {
  for (const [condition, expression] of branches) {
    const verdict = evaluate(condition, scope);
    if (verdict === 'unknown') return findMissing(condition, scope, lacks);
    if (verdict === 'yes') return findMissingInputs(expression, scope, lacks);
  }
}
