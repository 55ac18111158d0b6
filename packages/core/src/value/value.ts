import type { Decimal } from '../decimal/index.js';

/** What kind of values a question takes. */
export type ValueKind =
  | 'money'
  | 'percent'
  | 'decimal'
  | 'integer'
  | 'date'
  | 'month'
  | 'monthDay'
  | 'boolean'
  | 'choice'
  | 'choices'
  | 'text'
  | 'texts'
  | 'country'
  | 'region'
  | 'file'
  | 'address'
  | 'identifier';

/** Numbering schemes of persons, companies, accounts and addresses. */
export type IdentifierScheme =
  | 'uscc'
  | 'cnResidentId'
  | 'ein'
  | 'lei'
  | 'iban'
  | 'bic'
  | 'account'
  | 'vat'
  | 'phone'
  | 'email'
  | 'url';

/** A kind and its limits. */
export interface ValueSpec {
  readonly kind: ValueKind;
  /** The codes of a choice or of choices, in their order. */
  readonly options?: readonly string[];
  /** Options that exclude all others, such as `none`. */
  readonly exclusive?: readonly string[];
  /** Most options that can be chosen together. */
  readonly maxItems?: number;
  /** Smallest and largest value: a decimal for numbers, a date or month for those. */
  readonly min?: string;
  readonly max?: string;
  /** Most decimals: 2 for money, 4 for percent and 6 for decimals where it is left out. */
  readonly scale?: number;
  readonly minLength?: number;
  /** Most characters of a text: 200 where it is left out. */
  readonly maxLength?: number;
  readonly scheme?: IdentifierScheme;
  /** What amounts usually come to: small ones are typed in the currency itself, large ones in hundreds of millions too. */
  readonly magnitude?: 'small' | 'large';
  /** Media types or extensions of files. */
  readonly accept?: readonly string[];
  readonly maxBytes?: number;
}

/** A file as it is known here: its name and where the host keeps it, never its content. */
export interface FileValue {
  readonly fileName: string;
  readonly mediaType?: string;
  readonly bytes?: number;
  /** The host's reference to the content. */
  readonly reference?: string;
  readonly sha256?: string;
}

/** An address in parts; registries often give one line instead, which is a text. */
export interface AddressValue {
  readonly line: string;
  readonly country?: string;
  readonly region?: string;
  readonly city?: string;
  readonly district?: string;
  readonly postalCode?: string;
}

/**
 * An answer's value: money, percent and decimal as canonical decimal text; integer as a number; date `YYYY-MM-DD`, month
 * `YYYY-MM`, monthDay `MM-DD`; choices and texts as lists; the rest as its kind says.
 */
export type Value = Decimal | number | boolean | readonly string[] | FileValue | AddressValue;

/** Why an input is no value of its kind, or not within its limits. */
export type IssueCode =
  | 'wrong-type'
  | 'empty'
  | 'not-a-decimal'
  | 'not-a-date'
  | 'not-an-option'
  | 'not-a-country'
  | 'forbidden-character'
  | 'too-long'
  | 'too-short'
  | 'too-many-decimals'
  | 'below-minimum'
  | 'above-maximum'
  | 'exclusive-option'
  | 'too-many-options'
  | 'bad-format'
  | 'bad-check-digit'
  | 'too-large'
  | 'file-type';

/** A named reason with its facts (limits, never the value itself); words are chosen last. */
export interface ValueIssue {
  readonly code: IssueCode;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** A value, or why there is none. */
export type Parsed<V = Value> = { readonly value: V } | { readonly issue: ValueIssue };
