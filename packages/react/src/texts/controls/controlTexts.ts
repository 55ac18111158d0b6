import type { IdentifierScheme, IssueCode, Stage, ValueKind } from '@askless/core';

/** Units in which an amount can be typed: one, thousand, 万, million, 亿. */
export type MoneyUnit = 'one' | 'thousand' | 'wan' | 'million' | 'yi';

/** The parts in which a date is typed. */
export type DatePart = 'year' | 'month' | 'day';

/** The words in and under the controls, in one language. */
export interface ControlTexts {
  readonly yes: string;
  readonly no: string;
  /** First option of a select: nothing chosen yet. */
  readonly choose: string;
  /** Takes an optional choice back. */
  readonly clear: string;
  /** Joins items of a list. */
  readonly list: (items: readonly string[]) => string;
  /** An amount with its currency; `amount` is written out already. */
  readonly money: (currency: string, amount: string) => string;
  /** An amount in a larger unit, such as 600 万元; undefined where the language has no such way. */
  readonly moneyIn: (unit: MoneyUnit, currency: string, amount: string) => string;
  /** The chips beside a field. */
  readonly suggestions: string;
  readonly unitLegend: string;
  readonly unitName: (unit: MoneyUnit, currency: string) => string;
  /** A unit with its currency, above a table of amounts: 万元, thousand CNY. */
  readonly amountUnit: (unit: MoneyUnit, currency: string) => string;
  /** An amount read back in full digits. */
  readonly echo: (amount: string) => string;
  /** A round amount in words, beside its digits. */
  readonly inWords: (amount: string, scale: 'thousand' | 'million' | 'billion') => string;
  /** Capital numerals, as on vouchers. */
  readonly capitals: (numerals: string) => string;
  /** A share under one percent that may have been meant as a fraction; both are written out already. */
  readonly fraction: {
    question(meant: string, typed: string): string;
    is(meant: string): string;
    right(typed: string): string;
  };
  readonly dateParts: Readonly<Record<DatePart, string>>;
  /** Characters that may still be typed, and those too many. */
  readonly charactersFree: (count: number) => string;
  readonly charactersOver: (count: number) => string;
  /** Characters that a code still needs. */
  readonly charactersToGo: (count: number) => string;
  readonly checkRight: string;
  readonly checkWrong: string;
  readonly lookalike: (typed: string, meant: string) => string;
  /** A list that is searched by typing. */
  readonly search: {
    /** How many options fit, as it is read out. */
    found(count: number): string;
    /** The same beneath the list, of which no more than the first are shown. */
    shown(shown: number, found: number): string;
  };
  /** Names that differ from the ones browsers have. */
  readonly countryNames: Readonly<Record<string, string>>;
  readonly address: {
    readonly line: string;
    readonly street: string;
    readonly country: string;
    readonly region: string;
    readonly city: string;
    readonly district: string;
    readonly postalCode: string;
    /** A search for a place of any level. */
    readonly search: string;
    readonly inParts: string;
    readonly inOneLine: string;
  };
  readonly file: {
    readonly choose: string;
    readonly replace: string;
    readonly remove: string;
    /** What is taken: types and size. */
    accepted(types: string, size: string): string;
    readonly chosen: string;
    readonly orDrop: string;
    /** A share that has arrived, in whole percent; undefined where it is not known. */
    uploading(percent: number | undefined): string;
    /** That other questions can be answered meanwhile, on this page. */
    readonly meanwhile: string;
    readonly scanning: string;
    readonly done: string;
    read(answers: number): string;
    /** An answer that stands until another file is accepted. */
    readonly standsUntil: string;
    replaced(fileName: string): string;
    readonly cancel: string;
    readonly retry: string;
    /** Takes the word that a file failed off the page. */
    readonly dismiss: string;
    readonly empty: string;
    readonly several: string;
    readonly interrupted: string;
  };
  readonly lines: {
    readonly add: string;
    readonly remove: string;
    /** That there are none. */
    readonly none: string;
    item(place: number): string;
  };
}

/** What an error sentence may say: limits written out, never the value. */
export interface IssueFacts {
  readonly kind: ValueKind;
  readonly scheme?: IdentifierScheme;
  readonly min?: string;
  readonly max?: string;
  /** Most decimals, characters or items. */
  readonly most?: number;
  readonly least?: number;
  readonly size?: string;
  readonly types?: string;
  readonly missing?: DatePart;
}

/** Reasons that are shown as sentences: those of values, and an answer that is missing or cannot be declined. */
export type IssueName = IssueCode | 'required' | 'cannot-decline' | 'too-many-rows';

/** Sentences that say how to put an input right. */
export type IssueTexts = Readonly<Record<IssueName, (facts: IssueFacts) => string>>;

/** Where a known answer came from. */
export type SealKind = 'registry' | 'tax' | 'bureau' | 'bank' | 'document' | 'calculated' | 'you';

/** A seal's letter, and the words that always stand beside it. */
export interface SealTexts {
  readonly letter: string;
  readonly name: string;
}

export type StageTexts = Readonly<Record<Stage, string>>;
