import type { Condition, Constant, Expression, Read, Relation, Sides } from './rule.js';

/** Any condition or expression. */
export type Rule = Condition | Expression;

/** A rule with an operator. */
export type Composite = Exclude<Rule, Constant | Read>;

type Quantified = Extract<Condition, { some: unknown } | { all: unknown } | { none: unknown }>;
type Connected = Extract<Condition, { and: unknown } | { or: unknown } | { '!': unknown } | { in: unknown }>;
type Compared = Exclude<Condition, boolean | Quantified | Connected>;

/** A comparison taken apart. */
export interface Comparison {
  readonly relation: Relation;
  readonly sides: Sides;
}

/** A comparison taken apart, or undefined for any other rule. */
export function comparisonOf(rule: Compared): Comparison;
export function comparisonOf(rule: Composite): Comparison | undefined;
export function comparisonOf(rule: Composite): Comparison | undefined {
  if ('==' in rule) return { relation: '==', sides: rule['=='] };
  if ('!=' in rule) return { relation: '!=', sides: rule['!='] };
  if ('<' in rule) return { relation: '<', sides: rule['<'] };
  if ('<=' in rule) return { relation: '<=', sides: rule['<='] };
  if ('>' in rule) return { relation: '>', sides: rule['>'] };
  if ('>=' in rule) return { relation: '>=', sides: rule['>='] };
  return undefined;
}

/** A quantifier taken apart. */
export interface Quantifier {
  readonly quantifier: 'some' | 'all' | 'none';
  readonly group: string;
  readonly over: Condition;
}

/** Whether a rule goes over a group's rows with a condition. */
export function isQuantified(rule: Composite): rule is Quantified {
  return 'some' in rule || 'all' in rule || 'none' in rule;
}

/** A quantifier taken apart, or undefined for any other rule. */
export function quantifierOf(rule: Quantified): Quantifier;
export function quantifierOf(rule: Composite): Quantifier | undefined;
export function quantifierOf(rule: Composite): Quantifier | undefined {
  if ('some' in rule) return { quantifier: 'some', group: rule.some[0].var, over: rule.some[1] };
  if ('all' in rule) return { quantifier: 'all', group: rule.all[0].var, over: rule.all[1] };
  if ('none' in rule) return { quantifier: 'none', group: rule.none[0].var, over: rule.none[1] };
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
