/** A question's path in a rule: `loan.amount`; `item.percent` for the same row; a bare name inside a quantifier. */
export interface Read {
  readonly var: string;
}

/** What a question is compared with. Amounts and percentages are decimal strings. */
export type Constant = string | number | boolean;

/** `{ count: [{ var: 'loans' }, condition] }`: the rows of a group for which the condition holds. */
export interface Count {
  readonly count: readonly [Read, Condition];
}

/** `{ sum: [{ var: 'shareholders' }, { var: 'percent' }] }`: the total of one question over a group's rows. */
export interface Sum {
  readonly sum: readonly [Read, Read];
}

/** Something that has a value: used by derivations and by the cells of a binding. */
export type Expression =
  | Constant
  | Read
  | Count
  | Sum
  | { readonly '+': readonly Expression[] }
  | { readonly '-': readonly [Expression, Expression] }
  | { readonly '*': readonly Expression[] }
  | { readonly '/': readonly [Expression, Expression] }
  | { readonly coalesce: readonly Expression[] }
  | { readonly case: readonly (readonly [Condition, Expression])[] }
  | { readonly choices: readonly (readonly [Condition, string])[] };

/** The relations between an operand and a constant (in checks, also between two operands). */
export type Relation = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** The two sides of a comparison. */
export type Sides = readonly [Expression, Expression];

/** A test on answers. Its JSON form is a strict profile of JsonLogic (SPEC R1). */
export type Condition =
  | boolean
  | { readonly and: readonly Condition[] }
  | { readonly or: readonly Condition[] }
  | { readonly '!': Condition }
  | { readonly '==': Sides }
  | { readonly '!=': Sides }
  | { readonly '<': Sides }
  | { readonly '<=': Sides }
  | { readonly '>': Sides }
  | { readonly '>=': Sides }
  | { readonly in: readonly [Expression, readonly Constant[]] }
  | { readonly in: readonly [Constant, Read] }
  | { readonly some: readonly [Read, Condition] }
  | { readonly all: readonly [Read, Condition] }
  | { readonly none: readonly [Read, Condition] };

/** The outcome of a condition; unknown is never treated as no. */
export type Verdict = 'yes' | 'no' | 'unknown';

export const relations: readonly Relation[] = ['==', '!=', '<', '<=', '>', '>='];
