import type { Condition, Expression } from '../rule/index.js';
import type { FormDefinition, Legal, PartialTexts, QuestionRule, Stage, Text } from '../form/index.js';
import type { CellRule, CellSpec, FieldCondition, RecordRule } from './shape.js';

/** Who fills a cell. Only applicant needs become questions. */
export type Supplier = 'applicant' | 'source' | 'constant' | 'computed' | 'lender';

/** Why a cell holds no answer. */
export type TokenReason = 'notApplicable' | 'unwilling' | 'notKnown' | 'leftOpen';

/** How a format writes the lack of an answer: by leaving the key out, or by a code. */
export type Token = { readonly omit: true } | { readonly value: string | number | boolean | null };

/** One cell of a bank's document: what the bank wants there, known without any form. */
export interface FormatField extends Legal {
  /** Path in the document: `loan.amount`, or `years[].revenue` in a table. */
  readonly path: string;
  readonly strength: 'must' | 'may';
  readonly supplier: Supplier;
  readonly stage?: Stage;
  readonly tokens?: Readonly<Partial<Record<TokenReason, Token>>>;
  readonly constant?: string | number | boolean;
  /** Wanted only when this holds; reads the format's own cells by path. */
  readonly when?: Condition;
  /** The same with the ids of the rules by which records are judged; each narrows what is wanted. */
  readonly conditions?: readonly FieldCondition[];
  readonly cell?: CellSpec;
  readonly rules?: readonly CellRule[];
  /** A computed cell that says how another is filled. */
  readonly flagOf?: Flag;
}

/** The codes of a flag: `met` beside a value, else the reason why there is none. */
export interface Flag {
  readonly path: string;
  readonly met: string;
  readonly tokens: Readonly<Record<TokenReason, string>>;
}

/** A table written into columns: `po[].race` of the first row is the column `po_1_race`. */
export interface FormatTable {
  /** How many rows there is room for. */
  readonly rows: number;
  /** The name of a column, with `{row}` from 1 and `{name}`. */
  readonly column: string;
}

export interface IntakeFormat extends Legal {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly fields: readonly FormatField[];
  readonly tables?: Readonly<Record<string, FormatTable>>;
  /** Rules between cells, and between records. */
  readonly rules?: readonly RecordRule[];
}

/** Where the rows of a format's table come from. */
export interface TableBinding {
  readonly groups: readonly [string, ...string[]];
  /** Cell by which rows of several groups are one and the same. */
  readonly key?: string;
  /** How many rows the format has room for, where it does not say so itself; more are an overflow finding in the receipt. */
  readonly slots?: number;
}

/** How one form fills one format. */
export interface Binding extends Legal {
  readonly format: IntakeFormat;
  /** The form's id. */
  readonly form: string;
  /** Outside of this the format wants nothing. */
  readonly when?: Condition;
  /** Applicant cells: expressions over questions; in tables over `item.…`, for all groups or by group. */
  readonly cells: Readonly<Record<string, Expression | { readonly byGroup: Readonly<Record<string, Expression>> }>>;
  readonly tables?: Readonly<Record<string, TableBinding>>;
  /** By cell: our option -> the format's code. */
  readonly codes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Widens the `when` of questions and groups, for the whole compiled form. */
  readonly alsoWhen?: Readonly<Record<string, Condition>>;
  /** Questions that only this format needs. */
  readonly extends?: FormPatch;
}

/** A change to a form without a fork: whole sections, rules, texts and places merged over the base. */
export interface FormPatch {
  readonly version?: string;
  readonly schema?: FormDefinition['schema']['properties'];
  readonly rules?: {
    readonly questions?: Readonly<Record<string, Partial<QuestionRule>>>;
    readonly groups?: FormDefinition['rules']['groups'];
    readonly checks?: FormDefinition['rules']['checks'];
    readonly products?: FormDefinition['rules']['products'];
  };
  readonly layout?: FormDefinition['layout'];
  readonly priors?: FormDefinition['priors'];
  readonly texts?: Readonly<Record<'zh-CN' | 'en', PartialTexts>>;
}
