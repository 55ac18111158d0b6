import type { Burden, Issue, ProductBurden, SkipCode } from '@askless/core';

/** What a plan is of. */
interface Heading {
  readonly title: string;
  readonly formats: string;
  readonly asOf: string;
  readonly stage: string;
}

/** How much is left before an application can be written. */
type Left = Readonly<Record<'asks' | 'pending' | 'declined' | 'issues', number>>;

/** What the command says to people, in one language; the rest is in the form's texts. */
export interface CommandWords {
  readonly heading: (of: Heading) => string;
  readonly counts: (burden: Burden) => string;
  readonly fullForm: (burden: Burden) => string;
  readonly products: string;
  readonly standing: {
    readonly open: (left: ProductBurden) => string;
    readonly nearlyOpen: (questions: string) => string;
    readonly closed: (gates: readonly string[]) => string;
  };
  readonly savings: string;
  readonly saving: (questions: number, minutes: number) => string;
  readonly nothingToAsk: string;
  readonly waiting: string;
  readonly leftOut: string;
  readonly skip: Readonly<Record<SkipCode, string>>;
  readonly optional: string;
  readonly closing: (group: string) => string;
  /** Every product is closed by a gate. */
  readonly stopped: (gates: readonly string[]) => string;
  readonly unfinished: (left: Left) => string;
  readonly toAnswer: string;
  readonly declined: string;
  readonly issues: string;
  readonly issue: Readonly<Record<Exclude<Issue['issue'], 'check'>, string>>;
  readonly nothingWanted: (format: string) => string;
  readonly outstanding: (paths: string) => string;
  readonly finding: (code: string, path: string) => string;
}
