import type { AnswerSchema } from '../form/index.js';
import type { Condition, Constant, Expression, Relation } from '../rule/index.js';
import type {
  ChoicesPath,
  GroupPath,
  NumberPath,
  OrderedPath,
  QuestionPath,
  RowName,
  ScalarPath,
  SinglePath,
  ValueAt,
} from './paths.js';

/** The conditions over one row of a group; `N` are the names of its questions. */
export interface RowLanguage<S extends AnswerSchema, G extends GroupPath<S>> {
  readonly eq: <N extends RowName<S, G>>(name: N, value: ValueAt<S, `${G}.${N}`> & Constant) => Condition;
  readonly oneOf: <N extends RowName<S, G>>(
    name: N,
    values: readonly (ValueAt<S, `${G}.${N}`> & Constant)[],
  ) => Condition;
  readonly includes: (name: RowName<S, G>, option: string) => Condition;
  readonly lt: (name: RowName<S, G>, than: string | number) => Condition;
  readonly lte: (name: RowName<S, G>, than: string | number) => Condition;
  readonly gt: (name: RowName<S, G>, than: string | number) => Condition;
  readonly gte: (name: RowName<S, G>, than: string | number) => Condition;
  readonly value: (name: RowName<S, G>) => Expression;
}

/** Conditions and expressions whose paths, options and types are those of one schema. */
export interface RuleLanguage<S extends AnswerSchema> {
  readonly eq: <P extends ScalarPath<S, SinglePath<S>>>(path: P, value: ValueAt<S, P> & Constant) => Condition;
  readonly oneOf: <P extends ScalarPath<S, SinglePath<S>>>(
    path: P,
    values: readonly (ValueAt<S, P> & Constant)[],
  ) => Condition;
  /** The choices made include this one. */
  readonly includes: <P extends ChoicesPath<S, SinglePath<S>>>(
    path: P,
    option: ValueAt<S, P> extends readonly (infer O)[] ? O & string : never,
  ) => Condition;
  readonly lt: <P extends OrderedPath<S, SinglePath<S>>>(path: P, than: ValueAt<S, P> & Constant) => Condition;
  readonly lte: <P extends OrderedPath<S, SinglePath<S>>>(path: P, than: ValueAt<S, P> & Constant) => Condition;
  readonly gt: <P extends OrderedPath<S, SinglePath<S>>>(path: P, than: ValueAt<S, P> & Constant) => Condition;
  readonly gte: <P extends OrderedPath<S, SinglePath<S>>>(path: P, than: ValueAt<S, P> & Constant) => Condition;
  readonly and: (...conditions: readonly Condition[]) => Condition;
  readonly or: (...conditions: readonly Condition[]) => Condition;
  readonly not: (condition: Condition) => Condition;
  readonly some: <G extends GroupPath<S>>(group: G, condition: (row: RowLanguage<S, G>) => Condition) => Condition;
  readonly all: <G extends GroupPath<S>>(group: G, condition: (row: RowLanguage<S, G>) => Condition) => Condition;
  readonly none: <G extends GroupPath<S>>(group: G, condition: (row: RowLanguage<S, G>) => Condition) => Condition;
  /** The number of rows for which the condition holds. */
  readonly count: <G extends GroupPath<S>>(group: G, condition: (row: RowLanguage<S, G>) => Condition) => Expression;
  readonly sum: <G extends GroupPath<S>>(
    group: G,
    name: NumberPath<S, `${G}.${RowName<S, G>}` & QuestionPath<S>> extends `${G}.${infer N}` ? N : never,
  ) => Expression;
  /** The same row of the group, in a rule of one of the group's questions. */
  readonly row: <G extends GroupPath<S>>(group: G) => RowLanguage<S, G>;
  readonly value: (path: SinglePath<S>) => Expression;
  /** For checks and derivations: any two expressions. */
  readonly compare: (relation: Relation, left: Expression, right: Expression) => Condition;
  readonly plus: (...terms: readonly Expression[]) => Expression;
  readonly minus: (from: Expression, taken: Expression) => Expression;
  readonly times: (...factors: readonly Expression[]) => Expression;
  readonly divide: (dividend: Expression, divisor: Expression) => Expression;
  /** The first that is known or computable. */
  readonly coalesce: (...expressions: readonly Expression[]) => Expression;
  /** The value of the first condition that holds. */
  readonly cases: (...branches: readonly (readonly [Condition, Expression])[]) => Expression;
  /** The options of all conditions that hold. */
  readonly choices: (...branches: readonly (readonly [Condition, string])[]) => Expression;
}

/**
 * The rule language of a schema: `const { eq, and, row } = ruleLanguage<typeof schema>()`.
 *
 * @returns Functions that build plain JSON conditions and expressions. A path, option or type that the schema
 *   does not have is a compile error.
 */
export function ruleLanguage<S extends AnswerSchema>(): RuleLanguage<S>;
export function ruleLanguage(): Untyped {
  return language;
}

/** The same functions without a schema's types. */
type Untyped = typeof language;

const read = (path: string): { readonly var: string } => ({ var: path });

function rowLanguage(prefix: string) {
  return {
    eq: (name: string, value: Constant): Condition => ({ '==': [read(prefix + name), value] }),
    oneOf: (name: string, values: readonly Constant[]): Condition => ({ in: [read(prefix + name), values] }),
    includes: (name: string, option: string): Condition => ({ in: [option, read(prefix + name)] }),
    lt: (name: string, than: Constant): Condition => ({ '<': [read(prefix + name), than] }),
    lte: (name: string, than: Constant): Condition => ({ '<=': [read(prefix + name), than] }),
    gt: (name: string, than: Constant): Condition => ({ '>': [read(prefix + name), than] }),
    gte: (name: string, than: Constant): Condition => ({ '>=': [read(prefix + name), than] }),
    value: (name: string): Expression => read(prefix + name),
  };
}

type OverRows = (row: ReturnType<typeof rowLanguage>) => Condition;

const comparisons: Record<Relation, (left: Expression, right: Expression) => Condition> = {
  '==': (left, right) => ({ '==': [left, right] }),
  '!=': (left, right) => ({ '!=': [left, right] }),
  '<': (left, right) => ({ '<': [left, right] }),
  '<=': (left, right) => ({ '<=': [left, right] }),
  '>': (left, right) => ({ '>': [left, right] }),
  '>=': (left, right) => ({ '>=': [left, right] }),
};

const language = {
  ...rowLanguage(''),
  and: (...conditions: readonly Condition[]): Condition => ({ and: conditions }),
  or: (...conditions: readonly Condition[]): Condition => ({ or: conditions }),
  not: (condition: Condition): Condition => ({ '!': condition }),
  some: (group: string, over: OverRows): Condition => ({ some: [read(group), over(rowLanguage(''))] }),
  all: (group: string, over: OverRows): Condition => ({ all: [read(group), over(rowLanguage(''))] }),
  none: (group: string, over: OverRows): Condition => ({ none: [read(group), over(rowLanguage(''))] }),
  count: (group: string, over: OverRows): Expression => ({ count: [read(group), over(rowLanguage(''))] }),
  sum: (group: string, name: string): Expression => ({ sum: [read(group), read(name)] }),
  row: (_group: string) => rowLanguage('item.'),
  compare: (relation: Relation, left: Expression, right: Expression): Condition => comparisons[relation](left, right),
  plus: (...terms: readonly Expression[]): Expression => ({ '+': terms }),
  minus: (from: Expression, taken: Expression): Expression => ({ '-': [from, taken] }),
  times: (...factors: readonly Expression[]): Expression => ({ '*': factors }),
  divide: (dividend: Expression, divisor: Expression): Expression => ({ '/': [dividend, divisor] }),
  coalesce: (...expressions: readonly Expression[]): Expression => ({ coalesce: expressions }),
  cases: (...branches: readonly (readonly [Condition, Expression])[]): Expression => ({ case: branches }),
  choices: (...branches: readonly (readonly [Condition, string])[]): Expression => ({ choices: branches }),
};
