import type {
  Check,
  Legal,
  Prior,
  Product,
  Purpose,
  Section,
  Sensitivity,
  Stage,
  SuggestedValue,
} from '../form/index.js';
import type { CellSpec, Flag, Supplier, Token, TokenReason } from '../format/index.js';
import type { Condition, Expression } from '../rule/index.js';
import type { Value, ValueSpec } from '../value/index.js';

/** `section.name`, or `group.name` for a question asked once a row. */
export type QuestionId = string;
export type GroupId = string;

/**
 * One question, joined from schema, rules and layout. Conditions and expressions read full question ids;
 * a read of the question's own group means the same row.
 */
export interface CompiledQuestion extends Legal {
  readonly id: QuestionId;
  readonly section: string;
  readonly group?: GroupId;
  readonly spec: ValueSpec;
  readonly currency?: string;
  readonly unit?: string;
  /** Where a telephone number without a country code is dialled: a code, or the question that holds it. */
  readonly country?: string;
  readonly when: Condition;
  readonly whenNotAsked?: Value | null;
  readonly whenDeclined?: Value | null;
  readonly derive?: Expression;
  readonly scale?: number;
  readonly suggestions?: readonly SuggestedValue[];
  /** Of a consent: the sources that may be asked once it is given. */
  readonly allows?: readonly string[];
  readonly suggestion?: { readonly inputs: readonly string[]; readonly rule: string };
  readonly sources: readonly string[];
  readonly stage: Stage;
  readonly sensitivity: Sensitivity;
  readonly purposes: readonly Purpose[];
  readonly mandatory: boolean;
  readonly retired?: { readonly reason: string };
  /** The bank decides this value itself. */
  readonly supplier?: 'lender';
  readonly concept?: string;
  readonly party?: string;
  readonly onGeneralForm: boolean;
  /** Rules or formats read it: it can't be declined without `whenDeclined`. */
  readonly readByRules: boolean;
  /** Some need of the applicant can come to want it, directly or through rules. */
  readonly consumed: boolean;
}

export interface CompiledGroup extends Legal {
  readonly id: GroupId;
  readonly section: string;
  readonly questions: readonly QuestionId[];
  /** Left out: applies when any of its questions can (SPEC G2). */
  readonly when?: Condition;
  readonly minRows: Expression;
  readonly maxRows?: Expression;
  readonly fiscalYears?: { readonly count: number; readonly key: QuestionId };
  /** The group has as many rows as this says, with the keys 1, 2, … */
  readonly counted?: Expression;
  readonly title?: QuestionId;
  readonly party: boolean;
}

/** One thing that one bound format wants. */
export interface CompiledNeed {
  readonly format: string;
  readonly path: string;
  readonly strength: 'must' | 'may';
  readonly supplier: Supplier;
  readonly stage: Stage;
  readonly tokens: Readonly<Partial<Record<TokenReason, Token>>>;
  readonly codes?: Readonly<Record<string, string>>;
  readonly constant?: string | number | boolean;
  /** How an answer is cut to what the cell holds. */
  readonly spec?: CellSpec;
  /** The cell says how another is filled. */
  readonly flagOf?: Flag;
  /** The cell as an expression over questions; none for cells that the lender fills. */
  readonly cell?: Expression;
  /** The group whose rows the cell is written for. */
  readonly group?: GroupId;
  /** The field's own condition, over questions; the format's own must hold besides. */
  readonly when: Condition;
}

/** A bound format; outside its dates, or where its condition is no, it wants nothing. */
export interface CompiledFormat extends Legal {
  readonly id: string;
  readonly version: string;
  readonly when: Condition;
}

/** A table of a format and the groups that fill its rows. */
export interface CompiledTable {
  readonly format: string;
  readonly path: string;
  readonly groups: readonly [GroupId, ...GroupId[]];
  /** By group: the cell by which rows of several groups are one and the same. */
  readonly keys: Readonly<Record<GroupId, Expression>>;
  /** How many rows the format has room for. */
  readonly slots?: number;
}

/** A form and its bindings, checked and joined. Plain data: it can be stored and sent as JSON. */
export interface CompiledForm {
  readonly id: string;
  readonly version: string;
  /** Changes whenever a rule, need or kind changes; texts don't count. */
  readonly hash: string;
  readonly questions: readonly CompiledQuestion[];
  readonly groups: readonly CompiledGroup[];
  readonly formats: readonly CompiledFormat[];
  readonly needs: readonly CompiledNeed[];
  readonly tables: readonly CompiledTable[];
  readonly checks: readonly Check[];
  readonly products: readonly Product[];
  readonly layout: readonly Section[];
  readonly generalForm?: { readonly by: readonly string[]; readonly before: Stage };
  /** Not part of the hash: they decide the order of the quick check, never what is asked. */
  readonly priors?: Readonly<Record<QuestionId, Prior>>;
}
