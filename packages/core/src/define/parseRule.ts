import { parseDecimal } from '../decimal/index.js';
import type { Condition, Constant, Expression, Relation } from '../rule/index.js';
import { isNumeric, relations } from '../rule/index.js';
import { parseValue, type ValueSpec } from '../value/index.js';
import type { Faults } from './faults.js';

/** What a rule may read, and where it stands. */
export interface RuleContext {
  readonly faults: Faults;
  /** Path of the rule in the definition. */
  readonly at: string;
  /** The kind of a question, or undefined where there is none. */
  readonly spec: (question: string) => ValueSpec | undefined;
  /** The group of a question; undefined for one asked once. */
  readonly groupOf: (question: string) => string | undefined;
  readonly isGroup: (id: string) => boolean;
  /** The group in whose rows the rule stands: `item.…` reads them. */
  readonly group?: string | undefined;
  /** The group that a quantifier goes over: bare names read its rows. */
  readonly over?: string | undefined;
  /** Checks may compare two questions, derivations any expressions. */
  readonly pairs?: boolean;
}

const maxDepth = 64;
const unreadable: Condition = false;

/**
 * Reads a condition as an author wrote it, or as JSON gave it back.
 *
 * @returns The condition with full question ids and canonical constants; faults are added to the context's.
 */
export function parseCondition(input: unknown, context: RuleContext, depth = 0): Condition {
  if (typeof input === 'boolean') return input;
  const found = operation(input);
  if (!found || depth > maxDepth) return refuse(context, 'is not a condition');
  const [operator, operands] = found;
  const inner = (part: unknown): Condition => parseCondition(part, context, depth + 1);
  if (operator === '!') return { '!': inner(Array.isArray(operands) ? operands[0] : operands) };
  if (!Array.isArray(operands)) return refuse(context, `gives ${operator} no list of operands`);
  if (operator === 'and') return { and: operands.map(inner) };
  if (operator === 'or') return { or: operands.map(inner) };
  if (operator === 'in') return parseMembership(operands, context, depth);
  if (operator === 'some' || operator === 'all' || operator === 'none')
    return parseQuantifier(operator, operands, context);
  const relation = relations.find((known) => known === operator);
  return relation
    ? parseComparison(relation, operands, context)
    : refuse(context, `uses the unknown operator ${shown(operator)}`);
}

/** Reads an expression; see `parseCondition`. */
export function parseExpression(input: unknown, context: RuleContext, depth = 0): Expression {
  if (isConstant(input)) return input;
  const path = parsePath(input, context);
  if (path) return path;
  const found = operation(input);
  if (!found || depth > maxDepth || !Array.isArray(found[1])) return refuseExpression(context, 'is not an expression');
  const [operator] = found;
  const operands: readonly unknown[] = found[1];
  const inner = (part: unknown): Expression => parseExpression(part, context, depth + 1);
  switch (operator) {
    case '+':
    case '*':
    case 'coalesce':
      if (operands.length === 0) return refuseExpression(context, `gives ${operator} no operands`);
      return parseOperands(operator, operands.map(inner));
    case '-':
    case '/':
      if (operands.length !== 2)
        return refuseExpression(context, `gives ${operator} ${operands.length} operands, not 2`);
      return operator === '-'
        ? { '-': [inner(operands[0]), inner(operands[1])] }
        : { '/': [inner(operands[0]), inner(operands[1])] };
    case 'case':
      return parseCase(operands, context, depth);
    case 'choices':
      return parseChoices(operands, context, depth);
    case 'count':
    case 'sum':
      return parseTotal(operator, operands, context);
    default:
      return refuseExpression(context, `uses the unknown operator ${shown(operator)}`);
  }
}

function parseOperands(operator: '+' | '*' | 'coalesce', operands: readonly Expression[]): Expression {
  if (operator === '+') return { '+': operands };
  return operator === '*' ? { '*': operands } : { coalesce: operands };
}

function parseCase(branches: readonly unknown[], context: RuleContext, depth: number): Expression {
  const read = branches.map((branch): readonly [Condition, Expression] => {
    if (!Array.isArray(branch) || branch.length !== 2)
      return [refuse(context, 'has a case that is not [condition, expression]'), 0];
    return [parseCondition(branch[0], context, depth + 1), parseExpression(branch[1], context, depth + 1)];
  });
  return { case: read };
}

function parseChoices(branches: readonly unknown[], context: RuleContext, depth: number): Expression {
  const read = branches.map((branch): readonly [Condition, string] => {
    if (!Array.isArray(branch) || branch.length !== 2 || typeof branch[1] !== 'string')
      return [refuse(context, 'has a choice that is not [condition, option]'), ''];
    return [parseCondition(branch[0], context, depth + 1), branch[1]];
  });
  return { choices: read };
}

function parseTotal(operator: 'count' | 'sum', operands: readonly unknown[], context: RuleContext): Expression {
  const group = parseGroup(operands[0], context);
  if (group === undefined || operands.length !== 2) return refuseExpression(context, `gives ${operator} no group`);
  const rows = { ...context, over: group };
  if (operator === 'count') return { count: [{ var: group }, parseCondition(operands[1], rows)] };
  const path = parsePath(operands[1], rows);
  if (!path) return refuseExpression(context, 'sums something that is not a question');
  const spec = context.spec(path.var);
  if (spec && !isNumeric(spec)) context.faults.add('wrong-type', context.at, `sums ${path.var}, which is no number.`);
  return { sum: [{ var: group }, path] };
}

function parseQuantifier(
  quantifier: 'some' | 'all' | 'none',
  operands: readonly unknown[],
  context: RuleContext,
): Condition {
  const group = parseGroup(operands[0], context);
  if (group === undefined || operands.length !== 2) return refuse(context, `gives ${quantifier} no group`);
  const over = parseCondition(operands[1], { ...context, over: group });
  if (quantifier === 'some') return { some: [{ var: group }, over] };
  return quantifier === 'all' ? { all: [{ var: group }, over] } : { none: [{ var: group }, over] };
}

function parseComparison(relation: Relation, operands: readonly unknown[], context: RuleContext): Condition {
  if (operands.length !== 2) return refuse(context, `gives ${relation} ${operands.length} operands, not 2`);
  const left = parseExpression(operands[0], context);
  const right = parseExpression(operands[1], context);
  if (!context.pairs && (typeof left !== 'object' || typeof right === 'object')) {
    return refuse(context, 'compares something else than a question with a constant');
  }
  const spec = typeof left === 'object' && 'var' in left ? context.spec(left.var) : undefined;
  const fitted = spec && typeof right !== 'object' ? fit(right, { spec, relation }, context) : right;
  switch (relation) {
    case '==':
      return { '==': [left, fitted] };
    case '!=':
      return { '!=': [left, fitted] };
    case '<':
      return { '<': [left, fitted] };
    case '<=':
      return { '<=': [left, fitted] };
    case '>':
      return { '>': [left, fitted] };
    case '>=':
      return { '>=': [left, fitted] };
  }
}

function parseMembership(operands: readonly unknown[], context: RuleContext, depth: number): Condition {
  const [one, many] = operands;
  if (operands.length !== 2) return refuse(context, `gives in ${operands.length} operands, not 2`);
  if (Array.isArray(many)) {
    const left = parseExpression(one, context, depth + 1);
    const spec = typeof left === 'object' && 'var' in left ? context.spec(left.var) : undefined;
    const constants = many.filter(isConstant);
    if (constants.length !== many.length || many.length === 0)
      return refuse(context, 'compares with a list that is empty or not of constants');
    return {
      in: [left, spec ? constants.map((constant) => fit(constant, { spec, relation: '==' }, context)) : constants],
    };
  }
  const path = parsePath(many, context);
  if (!path || !isConstant(one))
    return refuse(context, 'uses in without a list of constants or a question of several choices');
  const spec = context.spec(path.var);
  if (spec && spec.kind !== 'choices')
    context.faults.add('wrong-type', context.at, `looks for a choice in ${path.var}, which is of kind ${spec.kind}.`);
  if (spec?.options && !spec.options.some((option) => option === one)) {
    context.faults.add('wrong-option', context.at, `looks for ${shown(one)} in ${path.var}, which has no such option.`);
  }
  return { in: [one, path] };
}

const ordered = new Set(['money', 'percent', 'decimal', 'integer', 'date', 'month', 'monthDay']);
const comparable = new Set([...ordered, 'choice', 'boolean', 'text', 'country', 'region', 'identifier']);

/** A constant as the question's kind writes it; a fault when the question can't have that value. */
function fit(
  constant: Constant,
  { spec, relation }: { spec: ValueSpec; relation: Relation },
  context: RuleContext,
): Constant {
  if (!comparable.has(spec.kind) || (relation !== '==' && relation !== '!=' && !ordered.has(spec.kind))) {
    context.faults.add('wrong-type', context.at, `uses ${relation} on a question of kind ${spec.kind}.`);
    return constant;
  }
  const number = isNumeric(spec) ? parseDecimal(constant) : undefined;
  if (number !== undefined) return number;
  if (spec.kind === 'choice' && !spec.options?.some((option) => option === constant)) {
    context.faults.add('wrong-option', context.at, `compares with ${shown(constant)}, which is not an option.`);
    return constant;
  }
  const parsed = parseValue(spec, constant);
  if ('issue' in parsed)
    context.faults.add('wrong-type', context.at, `compares a ${spec.kind} with ${shown(constant)}.`);
  return constant;
}

function parsePath(input: unknown, context: RuleContext): { readonly var: string } | undefined {
  const found = operation(input);
  if (!found || found[0] !== 'var') return undefined;
  const [, path] = found;
  if (typeof path !== 'string') return undefined;
  const own = path.startsWith('item.');
  const id =
    context.over === undefined
      ? own
        ? `${context.group ?? 'item'}.${path.slice(5)}`
        : path
      : `${context.over}.${path}`;
  if (!context.spec(id)) context.faults.add('unknown-path', context.at, `reads ${shown(path)}, which is no question.`);
  else if (context.over === undefined && !own && context.groupOf(id) !== undefined) {
    context.faults.add('wrong-scope', context.at, `reads ${shown(path)}, which is asked once a row.`);
  }
  return { var: id };
}

function parseGroup(input: unknown, context: RuleContext): string | undefined {
  const found = operation(input);
  const id = found?.[0] === 'var' && typeof found[1] === 'string' ? found[1] : undefined;
  if (id === undefined) return undefined;
  if (!context.isGroup(id))
    context.faults.add('unknown-path', context.at, `goes over ${shown(id)}, which is no group.`);
  if (context.over !== undefined)
    context.faults.add('wrong-scope', context.at, 'goes over a group inside a row of another.');
  return id;
}

function isConstant(input: unknown): input is Constant {
  return (
    typeof input === 'string' || typeof input === 'boolean' || (typeof input === 'number' && Number.isFinite(input))
  );
}

/** The single operator of a rule object and its operands. */
function operation(input: unknown): readonly [string, unknown] | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
  const entries = Object.entries(input);
  const [first] = entries;
  return entries.length === 1 ? first : undefined;
}

function refuse(context: RuleContext, what: string): Condition {
  context.faults.add('unreadable-rule', context.at, `The rule ${what}.`);
  return unreadable;
}

function refuseExpression(context: RuleContext, what: string): Expression {
  context.faults.add('unreadable-rule', context.at, `The rule ${what}.`);
  return 0;
}

function shown(text: unknown): string {
  return `“${String(text).slice(0, 60)}”`;
}
