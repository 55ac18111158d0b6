import { parseDecimal } from '../decimal/index.js';
import type { Expression, Rule } from '../rule/index.js';
import { comparisonOf, isNumeric, partsOf, type Composite } from '../rule/index.js';
import type { ValueSpec } from '../value/index.js';
import type { Joined } from './checkGraph.js';
import type { Faults } from './faults.js';

/** Finds calculations with something that is no number, and comparisons of a number with something that is none. */
export function checkTypes(joined: Omit<Joined, 'definition'>, faults: Faults): void {
  const specs = new Map(joined.questions.map(({ id, spec }) => [id, spec]));
  const add = (at: string, what: string): void => faults.add('wrong-type', at, what);
  for (const { at, rule } of listRules(joined)) {
    visit(rule, (part) => {
      const wrong = findWrong(part, specs);
      if (wrong !== undefined) add(at, wrong);
    });
  }
  for (const { id, minRows, maxRows } of joined.groups) {
    for (const [name, rows] of Object.entries({ minRows, maxRows })) {
      if (rows !== undefined && typeOf(rows, specs) === 'other')
        add(`rules.groups.${id}.${name}`, 'The number of rows is no number.');
    }
  }
}

interface PlacedRule {
  readonly at: string;
  readonly rule: Rule | undefined;
}

function listRules({ questions, groups, needs, checks, products }: Omit<Joined, 'definition'>): PlacedRule[] {
  return [
    ...questions.flatMap(({ id, when, derive }) => [
      { at: `rules.questions.${id}.when`, rule: when },
      { at: `rules.questions.${id}.derive`, rule: derive },
    ]),
    ...groups.flatMap(({ id, when, minRows, maxRows }) => [
      { at: `rules.groups.${id}.when`, rule: when },
      { at: `rules.groups.${id}.minRows`, rule: minRows },
      { at: `rules.groups.${id}.maxRows`, rule: maxRows },
    ]),
    ...checks.flatMap(({ id, when, holds }) => [
      { at: `rules.checks.${id}.when`, rule: when },
      { at: `rules.checks.${id}.holds`, rule: holds },
    ]),
    ...products.flatMap(({ id: product, gates }) =>
      gates.map(({ id, when }) => ({ at: `rules.products.${product}.${id}`, rule: when })),
    ),
    ...needs.map(({ format, path, cell }) => ({ at: `bindings.${format}.cells.${path}`, rule: cell })),
  ];
}

function visit(rule: Rule | undefined, look: (rule: Composite) => void): void {
  if (typeof rule !== 'object' || 'var' in rule) return;
  look(rule);
  for (const part of partsOf(rule)) visit(part, look);
}

type Specs = ReadonlyMap<string, ValueSpec>;

function findWrong(rule: Composite, specs: Specs): string | undefined {
  if (operandsOf(rule).some((operand) => typeOf(operand, specs) === 'other'))
    return 'The rule calculates with something that is no number.';
  const [left, ...others] = sidesOf(rule);
  // A question against constants was judged by the question's kind when the rule was read.
  if (left === undefined || (isRead(left) && others.every((other) => typeof other !== 'object'))) return undefined;
  const types = new Set([left, ...others].flatMap((side) => typeOf(side, specs) ?? []));
  return types.size > 1 ? 'The rule compares a number with something that is none.' : undefined;
}

function operandsOf(rule: Composite): readonly Expression[] {
  if ('+' in rule) return rule['+'];
  if ('-' in rule) return rule['-'];
  if ('*' in rule) return rule['*'];
  return '/' in rule ? rule['/'] : [];
}

function sidesOf(rule: Composite): readonly Expression[] {
  if (!('in' in rule)) return comparisonOf(rule)?.sides ?? [];
  const [one, many] = rule.in;
  return 'var' in many ? [] : [one, ...many];
}

function isRead(expression: Expression): boolean {
  return typeof expression === 'object' && 'var' in expression;
}

/** What an expression comes to; undefined where a question is missing, which is a fault of its own. */
function typeOf(expression: Expression, specs: Specs): 'number' | 'other' | undefined {
  if (typeof expression === 'boolean') return 'other';
  if (typeof expression !== 'object') return parseDecimal(expression) === undefined ? 'other' : 'number';
  if ('var' in expression) {
    const spec = specs.get(expression.var);
    return spec && (isNumeric(spec) ? 'number' : 'other');
  }
  if ('choices' in expression) return 'other';
  const results = resultsOf(expression).map((result) => typeOf(result, specs));
  if (results.includes('other')) return 'other';
  return results.length > 0 && results.every((result) => result === undefined) ? undefined : 'number';
}

function resultsOf(expression: Exclude<Expression, string | number | boolean>): readonly Expression[] {
  if ('coalesce' in expression) return expression.coalesce;
  return 'case' in expression ? expression.case.map(([, result]) => result) : [];
}
