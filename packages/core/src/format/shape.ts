import type { Condition } from '../rule/index.js';

/** An error stops a filing; a warning asks to look again. */
export type RuleSeverity = 'error' | 'warning';

interface Named {
  /** The format's own id of the rule. */
  readonly rule: string;
  readonly severity: RuleSeverity;
}

/** In a table, a rule can have an id of its own for each row. */
interface NamedByRow extends Omit<Named, 'rule'> {
  readonly rule: string | readonly string[];
}

/** What one cell of a record holds, in the format's own terms. */
export interface CellSpec {
  readonly kind: 'text' | 'integer' | 'decimal' | 'date' | 'code' | 'codes';
  /** Codes that announce a text in another cell: where that is blank, they are not written, which is a finding. */
  readonly announces?: Readonly<Record<string, string>>;
  /** Of an answer only the first characters are written; that some were cut is a finding. */
  readonly take?: number;
  /** Of a number only the whole part is written; that some was cut is a finding. */
  readonly round?: 'down';
  /** A regular expression for what is written; an answer that can't be written so counts as not known, which is a finding. */
  readonly pattern?: string;
}

/** A rule about a cell that is filled, apart from all others. */
export type CellRule = NamedByRow & {
  /** A blank cell breaks it, too. */
  readonly required?: true;
} & (
    | { readonly test: 'options'; readonly options: readonly string[] }
    | { readonly test: 'items'; readonly min?: number; readonly max?: number }
    /** These codes stand alone, though they may be written twice. */
    | { readonly test: 'exclusive'; readonly codes: readonly string[] }
    | { readonly test: 'distinct' }
    | { readonly test: 'length'; readonly min?: number; readonly max?: number }
    | { readonly test: 'pattern'; readonly pattern: string }
    | { readonly test: 'number'; readonly whole?: true }
    | { readonly test: 'range'; readonly above?: string; readonly from?: string; readonly below?: string }
    /** A calendar date as YYYYMMDD. */
    | { readonly test: 'date' }
    /** From the one calendar date, YYYY-MM-DD, to the other. */
    | { readonly test: 'period'; readonly from: string; readonly to: string }
  );

/**
 * When a cell is filled. A cell is not filled when it is blank or holds its token for “not applicable”.
 * `exactly`: when the condition holds, and only then · `must`: at least then · `never`: not then.
 */
export interface FieldCondition extends NamedByRow {
  readonly filled: 'exactly' | 'must' | 'never';
  /** Over the record's own cells; in a table, `row` is the number of the row, from 1. */
  readonly when: Condition;
}

/** A rule that compares cells of one record, or records of one register. */
export type RecordRule = Named &
  (
    | { readonly test: 'notBefore'; readonly at: string; readonly start: string }
    /** Fewer days after the start than these. */
    | { readonly test: 'within'; readonly at: string; readonly start: string; readonly days: number }
    /** Entries of several cells together, those written twice counted once in each cell, some codes left out. */
    | {
        readonly test: 'entries';
        readonly at: string;
        readonly of: readonly string[];
        readonly max: number;
        readonly except: readonly string[];
      }
    /** No two records of a register have the same. */
    | { readonly test: 'unique'; readonly at: string }
  );
