import { compute, evaluate, type Scope } from './evaluate.js';
import type { Condition, Expression } from './rule.js';
import { comparisonOf, groupOf, quantifierOf, type Composite } from './walk.js';

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
  const quantified = quantifierOf(condition);
  if (quantified) {
    for (const row of rowsOf(quantified.group, scope, lacks)) findMissing(quantified.over, row, lacks);
    return;
  }
  for (const side of operandsOf(condition)) findMissingInputs(side, scope, lacks);
}

/** The operands of a comparison or a membership. */
function operandsOf(condition: Exclude<Condition, boolean>): readonly Expression[] {
  if (!('in' in condition)) return comparisonOf(condition)?.sides ?? [];
  const [one, many] = condition.in;
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
  const group = groupOf(expression);
  if (group !== undefined) {
    for (const row of rowsOf(group, scope, lacks)) missingInRow(expression, row, lacks);
    return;
  }
  for (const part of operandsIn(expression)) findMissingInputs(part, scope, lacks);
}

/** The operands of a calculation. */
function operandsIn(expression: Composite): readonly Expression[] {
  if ('+' in expression) return expression['+'];
  if ('-' in expression) return expression['-'];
  if ('*' in expression) return expression['*'];
  if ('/' in expression) return expression['/'];
  return 'coalesce' in expression ? expression.coalesce : [];
}

/** The rows to look into; a group that is open or undecided is itself lacking. */
function rowsOf(group: string, { reader }: Scope, lacks: Lacks): Scope[] {
  const { keys, closed, certain } = reader.rows(group);
  if (!closed || !certain) lacks.group(group);
  return keys.map((row) => ({ reader, row }));
}

/** A count lacks what its condition lacks in a row, a sum the row's value. */
function missingInRow(expression: Composite, scope: Scope, lacks: Lacks): void {
  if ('count' in expression) findMissing(expression.count[1], scope, lacks);
  if ('sum' in expression) findMissingInputs(expression.sum[1], scope, lacks);
}

/** Only the first branch that may hold matters: its condition, or its value. */
function missingInCase(branches: readonly (readonly [Condition, Expression])[], scope: Scope, lacks: Lacks): void {
  for (const [condition, expression] of branches) {
    const verdict = evaluate(condition, scope);
    if (verdict === 'unknown') return findMissing(condition, scope, lacks);
    if (verdict === 'yes') return findMissingInputs(expression, scope, lacks);
  }
}
