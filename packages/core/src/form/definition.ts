import type { Value, ValueSpec } from '../value/index.js';
import type { Condition, Expression } from '../rule/index.js';
import type { Stage } from './stage.js';

export type Locale = 'zh-CN' | 'en';

/** A sentence or name in each language. */
export type Text = Readonly<Record<Locale, string>>;

/**
 * Who may see and keep an answer: `public` (about the business), `personal`, `sensitive` (never in browser storage),
 * `demographic` (read only inside its own block; travels apart).
 */
export type Sensitivity = 'public' | 'personal' | 'sensitive' | 'demographic';

/** What an answer is used for (GDPR Art. 5(1)(b); PIPL Art. 6: every question has a purpose). */
export type Purpose =
  | 'decision'
  | 'kyc'
  | 'regulatory'
  | 'pricing'
  | 'contract'
  | 'service'
  | 'consent'
  | 'monitoring'
  | 'transparency'
  | 'feedback'
  | 'background';

/** Legal content says where it comes from and when it holds. Dates are calendar dates, both inclusive. */
export interface Legal {
  readonly source?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** Leave to read a prohibited-basis question in a rule, for one read, by a named law. */
export interface LegalException {
  readonly reads: string;
  readonly law: string;
}

/** A value, or a day some time after the day of the plan. */
export type SuggestedValue = Value | { readonly after: number; readonly unit: 'day' | 'month' | 'year' };

/** What a designer decides about one question. */
export interface QuestionRule extends Legal {
  /** Asked only when this holds; left out: always. */
  readonly when?: Condition;
  /** What rules read when the question is not asked; null makes every comparison no. */
  readonly whenNotAsked?: Value | null;
  /** What rules read when the borrower declines; without it, a question that rules read can't be declined. */
  readonly whenDeclined?: Value | null;
  readonly derive?: Expression;
  /** Decimals of a derived value, rounded half-even. */
  readonly scale?: number;
  /** Usual answers, offered beside the field of a number, date or text; none counts before it is chosen. */
  readonly suggestions?: readonly SuggestedValue[];
  /** Of a consent, a yes-or-no question: the sources that may be asked once it is given. */
  readonly allows?: readonly string[];
  /** A value that can be suggested, not computed: what from, and how in words. */
  readonly suggestion?: { readonly inputs: readonly string[]; readonly rule: string };
  /** Registries that may know the answer, the most trusted first. */
  readonly sources?: readonly string[];
  readonly stage: Stage;
  readonly sensitivity: Sensitivity;
  readonly purposes: readonly [Purpose, ...Purpose[]];
  /** Consents, disclosures and identity that the law requires: no rule trims them. */
  readonly mandatory?: boolean;
  readonly retired?: { readonly reason: string };
  /** The bank decides this value itself. */
  readonly supplier?: 'lender';
  /** What it says of a person, company or place: questions of one concept about one party are answered once. */
  readonly concept?: string;
  /** The party that the question speaks of, such as `legalRep`; in a group one beside the row's own, such as a `place`. */
  readonly party?: string;
  /** Protected characteristic (ECOA, 12 CFR 1002.5): rules may not read it without a legal exception. */
  readonly prohibitedBasis?: string;
  readonly exceptions?: readonly LegalException[];
  /** Stands on the form that is the same for every borrower, against which trimming is measured. */
  readonly onGeneralForm?: boolean;
  /** Keys of the form's `references`. */
  readonly evidence?: readonly string[];
}

/**
 * Rows that a borrower adds and closes; or fixed ones: the last fiscal years at the date of the plan, or as many as an
 * expression says.
 */
export type GroupRows =
  | { readonly open: true }
  | { readonly fiscalYears: number; readonly key: string }
  | { readonly count: Expression };

export interface GroupRule extends Legal {
  /** Left out: the group applies when any of its questions can. */
  readonly when?: Condition;
  readonly minRows?: Expression;
  readonly maxRows?: Expression;
  readonly rows?: GroupRows;
  /** The question that names a row, in cards and sentences. */
  readonly title?: string;
  /** A row stands for a person or company that may stand in other groups too. */
  readonly party?: boolean;
}

/** A statement across answers. `block` stops submission; `confirm` asks the borrower to look again. */
export interface Check extends Legal {
  readonly id: string;
  readonly when?: Condition;
  readonly holds: Condition;
  readonly severity: 'block' | 'confirm';
  /** The question it is shown at. */
  readonly at: string;
}

/** A condition under which a product is not offered. */
export interface Gate extends Legal {
  readonly id: string;
  readonly when: Condition;
}

export interface Product {
  readonly id: string;
  readonly gates: readonly Gate[];
}

/** How often each answer is given: pairs of an answer and its weight. For numbers and dates one answer stands for those near it. */
export type Prior = readonly (readonly [answer: Value, weight: number])[];

export interface FormRules {
  readonly questions: Readonly<Record<string, QuestionRule>>;
  readonly groups: Readonly<Record<string, GroupRule>>;
  readonly checks?: readonly Check[];
  readonly products?: readonly Product[];
}

/** JSON Schema of one answer, with the annotations that make it a value kind. */
export interface QuestionSchema extends Omit<ValueSpec, 'options'> {
  readonly type: 'string' | 'integer' | 'boolean' | 'array' | 'object' | readonly ('string' | 'object')[];
  readonly enum?: readonly string[];
  readonly items?: { readonly type: 'string'; readonly enum?: readonly string[] };
  /** ISO 4217 code, or the question that holds it. */
  readonly currency?: string;
  /** ISO 3166 code, or the question that holds it: where a telephone number without a country code is dialled. */
  readonly country?: string;
  /** What an integer or decimal counts, such as `month`, `day`, `year`, `person`, `squareMetre`. */
  readonly unit?: string;
  readonly properties?: Readonly<Record<string, { readonly type: 'string' | 'integer' }>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}

export interface SectionSchema {
  readonly type: 'object';
  readonly additionalProperties: false;
  readonly properties: Readonly<Record<string, QuestionSchema>>;
}

export interface GroupSchema {
  readonly type: 'array';
  readonly items: SectionSchema;
}

/** The schema of all answers: one object a section, one array a group; flat, without if/then/else. */
export interface AnswerSchema {
  readonly type: 'object';
  readonly additionalProperties: false;
  readonly properties: Readonly<Record<string, SectionSchema | GroupSchema>>;
}

export interface QuestionTexts {
  readonly label: string;
  readonly why: string;
  readonly help?: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** Every word of a form in one language. */
export interface FormTexts {
  readonly title: string;
  readonly sections: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<string, { readonly label: string; readonly row: string }>>;
  readonly questions: Readonly<Record<string, QuestionTexts>>;
  readonly sources: Readonly<Record<string, string>>;
  readonly checks: Readonly<Record<string, string>>;
  readonly products: Readonly<Record<string, string>>;
  readonly gates: Readonly<Record<string, string>>;
}

/** Any part of a form's texts. */
export interface PartialTexts {
  readonly title?: string;
  readonly sections?: FormTexts['sections'];
  readonly groups?: Readonly<Record<string, Partial<FormTexts['groups'][string]>>>;
  readonly questions?: Readonly<Record<string, Partial<FormTexts['questions'][string]>>>;
  readonly sources?: FormTexts['sources'];
  readonly checks?: FormTexts['checks'];
  readonly products?: FormTexts['products'];
  readonly gates?: FormTexts['gates'];
}

export interface Section {
  readonly id: string;
  /** Questions and groups, in the order in which they are shown. */
  readonly items: readonly string[];
}

export interface FormDefinition {
  readonly id: string;
  readonly version: string;
  readonly schema: AnswerSchema;
  readonly rules: FormRules;
  readonly layout: readonly Section[];
  /** Left out where an app loads the texts of one language later; given, both must be complete. */
  readonly texts?: Readonly<Record<Locale, FormTexts>>;
  /** The form that is the same for everyone: split by these questions, up to this stage. */
  readonly generalForm?: { readonly by: readonly string[]; readonly before: Stage };
  readonly references?: Readonly<Record<string, string>>;
  /** By question, for the order of the quick check alone; left out: every answer as often as any other. */
  readonly priors?: Readonly<Record<string, Prior>>;
}
