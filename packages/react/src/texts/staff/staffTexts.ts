/** What becomes of a question, as staff read it. */
export type DecisionKind = 'ask' | 'known' | 'derived' | 'later' | 'out' | 'pending' | 'stopped';

/** The words of the banker's view, in one language. */
export interface StaffViewTexts {
  readonly eyebrow: string;
  readonly title: string;
  form(title: string, version: string, asOf: string): string;
  readonly complete: string;
  readonly incomplete: string;
  readonly notChecked: string;
  readonly filter: string;
  readonly all: string;
  readonly kinds: Readonly<Record<DecisionKind, string>>;
  readonly list: string;
  readonly columns: Readonly<Record<'question' | 'decision' | 'reason' | 'needs' | 'seconds', string>>;
  seconds(seconds: number): string;
  readonly none: string;
  readonly declined: string;
  decidedBy(names: string): string;
  waitsFor(names: string): string;
  readonly trace: string;
  readonly value: string;
  readonly noNeed: string;
  sources(list: string): string;
  readonly noSources: string;
  source(name: string, status: string): string;
  readonly statuses: Readonly<Record<'available' | 'fetching' | 'failed' | 'delivered' | 'nothing', string>>;
  readonly noChange: string;
  changeOf(name: string): string;
  more(rows: number): string;
}
