import type { CellRule, Condition, FieldCondition, RuleSeverity } from '@askless/core';

/** The register's own id of a rule, or one for each of the four owners. */
export type RuleId = string | readonly [string, string, string, string];

/** The ids of the regulator's validations begin with E or W. */
function named<R extends RuleId>(rule: R): { readonly rule: R; readonly severity: RuleSeverity } {
  const [first = ''] = typeof rule === 'string' ? [rule] : rule;
  return { rule, severity: first.startsWith('W') ? 'warning' : 'error' };
}

/** One of these codes; or blank. */
export function optionally(rule: RuleId, options: readonly string[]): CellRule {
  return { ...named(rule), test: 'options', options };
}

/** One of these codes, never blank. */
export function oneOf(rule: RuleId, options: readonly string[]): CellRule {
  return { ...optionally(rule, options), required: true };
}

/** From one to so many codes. */
export function upTo(rule: RuleId, max?: number): CellRule {
  return { ...named(rule), test: 'items', min: 1, ...(max === undefined ? {} : { max }) };
}

export function standAlone(rule: RuleId, codes: readonly string[]): CellRule {
  return { ...named(rule), test: 'exclusive', codes };
}

export function distinct(rule: RuleId): CellRule {
  return { ...named(rule), test: 'distinct' };
}

export function pattern(rule: RuleId, written: string): CellRule {
  return { ...named(rule), test: 'pattern', pattern: written };
}

export function length(rule: RuleId, limits: { readonly min?: number; readonly max: number }): CellRule {
  return { ...named(rule), test: 'length', ...limits };
}

/** Free text is at most 300 characters long. */
export function freeText(rule: RuleId): CellRule {
  return length(rule, { max: 300 });
}

export function numeric(rule: RuleId): CellRule {
  return { ...named(rule), test: 'number' };
}

export function whole(rule: RuleId): CellRule {
  return { ...named(rule), test: 'number', whole: true };
}

export function range(
  rule: RuleId,
  limits: { readonly above?: string; readonly from?: string; readonly below?: string },
): CellRule {
  return { ...named(rule), test: 'range', ...limits };
}

export function date(rule: RuleId): CellRule {
  return { ...named(rule), test: 'date', required: true };
}

export function period(rule: RuleId, from: string, to: string): CellRule {
  return { ...named(rule), test: 'period', from, to };
}

/** Filled when the condition holds, and only then. */
export function exactly(rule: RuleId, when: Condition): FieldCondition {
  return { ...named(rule), filled: 'exactly', when };
}

/** Filled at least when the condition holds. */
export function must(rule: RuleId, when: Condition): FieldCondition {
  return { ...named(rule), filled: 'must', when };
}

/** Not filled when the condition holds. */
export function never(rule: RuleId, when: Condition): FieldCondition {
  return { ...named(rule), filled: 'never', when };
}

/** A cell holds one of these codes. */
export function holds(path: string, ...codes: readonly string[]): Condition {
  const [only = ''] = codes;
  return codes.length === 1 ? { '==': [{ var: path }, only] } : { in: [{ var: path }, codes] };
}

/** A cell of several codes holds this one among them. */
export function contains(path: string, code: string): Condition {
  return { in: [code, { var: path }] };
}
