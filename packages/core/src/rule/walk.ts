import type { Condition, Constant, Expression, Read, Relation, Sides } from './rule.js';

/** Any condition or expression. */
export type Rule = Condition | Expression;

/** A rule with an operator. */
export type Composite = Exclude<Rule, Constant | Read>;

/** A comparison taken apart, or undefined for any other rule. */
export function comparisonOf(condition: Composite): { relation: Relation; sides: Sides } | undefined {
  if ('==' in condition) return { relation: '==', sides: condition['=='] };
  if ('!=' in condition) return { relation: '!=', sides: condition['!='] };
  if ('<' in condition) return { relation: '<', sides: condition['<'] };
  if ('<=' in condition) return { relation: '<=', sides: condition['<='] };
  if ('>' in condition) return { relation: '>', sides: condition['>'] };
  if ('>=' in condition) return { relation: '>=', sides: condition['>='] };
  return undefined;
}

/** A quantifier taken apart, or undefined for any other condition. */
export function quantifierOf(
  condition: Composite,
): { quantifier: 'some' | 'all' | 'none'; group: string; over: Condition } | undefined {
  if ('some' in condition) return { quantifier: 'some', group: condition.some[0].var, over: condition.some[1] };
  if ('all' in condition) return { quantifier: 'all', group: condition.all[0].var, over: condition.all[1] };
  if ('none' in condition) return { quantifier: 'none', group: condition.none[0].var, over: condition.none[1] };
  return undefined;
}

/** The group whose rows a quantifier, count or sum goes over. */
export function groupOf(rule: Composite): string | undefined {
  if ('count' in rule) return rule.count[0].var;
  if ('sum' in rule) return rule.sum[0].var;
  return quantifierOf(rule)?.group;
}

/** The conditions and expressions directly inside one; constants included, the group of a quantifier not. */
export function partsOf(rule: Composite): readonly Rule[] {
  const operands = Object.values(rule).flat(2);
  return groupOf(rule) === undefined ? operands : operands.slice(1);
}

/** What one rule reads: questions, and groups whose rows it goes over. */
export interface Reads {
  readonly questions: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

const noReads: Reads = { questions: new Set(), groups: new Set() };
const readsByRule = new WeakMap<object, Reads>();

/**
 * The questions and groups that a compiled condition or expression reads, decided or not.
 *
 * @returns The same object for the same rule.
 */
export function readsOf(rule: Rule): Reads {
  if (typeof rule !== 'object') return noReads;
  const known = readsByRule.get(rule);
  if (known) return known;
  const questions = new Set<string>();
  const groups = new Set<string>();
  collect(rule, questions, groups);
  const reads = { questions, groups };
  readsByRule.set(rule, reads);
  return reads;
}

function collect(rule: Rule, questions: Set<string>, groups: Set<string>): void {
  if (typeof rule !== 'object') return;
  if ('var' in rule) {
    questions.add(rule.var);
    return;
  }
  const group = groupOf(rule);
  if (group !== undefined) groups.add(group);
  for (const part of partsOf(rule)) collect(part, questions, groups);
}
