import type { Condition, FormDefinition, Relation } from '@askless/core';
import { comparisonOf } from '@askless/core/analysis';
import type { Random } from '@askless/core/testing';

/** A way to write a condition otherwise that means the same; undefined where it does not fit. */
type Rewrite = (condition: Exclude<Condition, boolean>, random: Random) => Condition | undefined;

const opposite: Readonly<Record<Relation, Relation>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

/** Each by its name. */
export const rewrites: Readonly<Record<string, Rewrite>> = {
  'De Morgan, of all': (one) => ('and' in one ? { '!': { or: one.and.map((part) => ({ '!': part })) } } : undefined),
  'De Morgan, of one': (one) => ('or' in one ? { '!': { and: one.or.map((part) => ({ '!': part })) } } : undefined),
  'another order': (one, random) => {
    if ('and' in one) return { and: random.shuffle(one.and) };
    return 'or' in one ? { or: random.shuffle(one.or) } : undefined;
  },
  'twice not': (one) => ({ '!': { '!': one } }),
  'twice the same': (one) => ({ and: [one, one] }),
  'or the same': (one) => ({ or: [one, one] }),
  'and yes': (one) => ({ and: [true, one] }),
  'or no': (one) => ({ or: [one, false] }),
  'and its own part': (one) =>
    'or' in one && one.or[0] !== undefined ? { or: [...one.or, { and: one.or }] } : undefined,
  grouped: (one) =>
    'and' in one && one.and.length > 2 ? { and: [{ and: one.and.slice(0, 2) }, ...one.and.slice(2)] } : undefined,
  'a list split': (one) => {
    if (!('in' in one)) return undefined;
    const [operand, list] = one.in;
    if ('var' in list) return undefined;
    return { or: list.map((value) => ({ '==': [operand, value] })) };
  },
  'a list in two': (one) => {
    if (!('in' in one)) return undefined;
    const [operand, list] = one.in;
    if ('var' in list || list.length < 2) return undefined;
    return { or: [{ in: [operand, list.slice(1)] }, { in: [operand, list.slice(0, 1)] }] };
  },
  'a list in another order': (one) => {
    if (!('in' in one)) return undefined;
    const [operand, list] = one.in;
    return 'var' in list ? undefined : { in: [operand, list.toReversed()] };
  },
  'a comparison as a list': (one) => {
    const comparison = comparisonOf(one);
    const [operand, constant] = comparison?.sides ?? [];
    if (comparison?.relation !== '==' || operand === undefined || typeof constant !== 'string') return undefined;
    return { in: [operand, [constant]] };
  },
  // Of a question that is always asked and can't be declined it is the same; rules then never read nothing.
  'the opposite, not': (one) => {
    const comparison = comparisonOf(one);
    if (!comparison) return undefined;
    const [operand] = comparison.sides;
    if (typeof operand !== 'object' || !('var' in operand) || operand.var !== 'profile.jurisdiction') return undefined;
    return { '!': parseCondition({ [opposite[comparison.relation]]: comparison.sides }) };
  },
};

/** How often each was used. */
export type Used = Map<string, number>;

/** A condition written otherwise throughout. */
function rewritten(condition: Condition, random: Random, used: Used): Condition {
  if (typeof condition === 'boolean') return condition;
  const inside = within(condition, random, used);
  const names = Object.keys(rewrites).filter((name) => rewrites[name]?.(inside, random) !== undefined);
  const [first, ...others] = names;
  if (first === undefined) return inside;
  const name = random.pick([first, ...others]);
  used.set(name, (used.get(name) ?? 0) + 1);
  return rewrites[name]?.(inside, random) ?? inside;
}

/** Now and then its parts, too: not all, lest it grow beyond measure. */
function within(condition: Exclude<Condition, boolean>, random: Random, used: Used): Exclude<Condition, boolean> {
  const part = (one: Condition): Condition => (random.chance(0.4) ? rewritten(one, random, used) : one);
  if ('and' in condition) return { and: condition.and.map(part) };
  if ('or' in condition) return { or: condition.or.map(part) };
  return '!' in condition ? { '!': part(condition['!']) } : condition;
}

/** A form with each of its conditions written otherwise. */
export function rewrittenForm(definition: FormDefinition, random: Random, used: Used): FormDefinition {
  const { rules } = definition;
  const again = (condition: Condition): Condition => rewritten(condition, random, used);
  const withWhen = <T extends { readonly when?: Condition }>(rule: T): T =>
    rule.when === undefined ? rule : { ...rule, when: again(rule.when) };
  return {
    ...definition,
    rules: {
      questions: mapValues(rules.questions, withWhen),
      groups: mapValues(rules.groups, withWhen),
      checks: (rules.checks ?? []).map(withWhen),
      products: (rules.products ?? []).map((product) => ({ ...product, gates: product.gates.map(withWhen) })),
    },
  };
}

function mapValues<T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** A form in which a question has another name, wherever it is spoken of. */
export function renamed<T>(whole: T, from: string, to: string): T {
  const [part = '', before = ''] = from.split('.');
  const [, after = ''] = to.split('.');
  const again = (node: unknown, path: readonly string[]): unknown => {
    if (node === from) return to;
    if (Array.isArray(node)) return node.map((item) => again(item, path));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [nameOf(key, path), again(value, [...path, key])]),
    );
  };
  const nameOf = (key: string, path: readonly string[]): string => {
    if (key === from) return to;
    return key === before && path.at(-2) === part && path.at(-1) === 'properties' ? after : key;
  };
  return parseAs(again(whole, []), whole);
}

/** What has the shape of something else. */
function parseAs<T>(node: unknown, _like: T): T {
  return node as T;
}

function parseCondition(node: unknown): Condition {
  return node as Condition;
}
