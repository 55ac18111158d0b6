import type { Burden, Issue, SkipCode } from '@askless/core';

/** What the command says to people, in one language; the rest is in the form's texts. */
export interface CommandWords {
  readonly heading: (title: string, formats: string, asOf: string, stage: string) => string;
  readonly counts: (burden: Burden) => string;
  readonly fullForm: (burden: Burden) => string;
  readonly nothingToAsk: string;
  readonly waiting: string;
  readonly leftOut: string;
  readonly skip: Readonly<Record<SkipCode, string>>;
  readonly optional: string;
  readonly closing: (group: string) => string;
  readonly unfinished: (asks: number, pending: number, declined: number, issues: number) => string;
  readonly toAnswer: string;
  readonly declined: string;
  readonly issues: string;
  readonly issue: Readonly<Record<Exclude<Issue['issue'], 'check'>, string>>;
  readonly outstanding: (paths: string) => string;
  readonly finding: (code: string, path: string) => string;
}
