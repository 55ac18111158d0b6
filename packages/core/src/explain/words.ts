import type { Provenance } from '../answers/index.js';
import type { CompiledForm } from '../compiled/index.js';
import type { FormTexts, Stage } from '../form/index.js';
import type { SkipCode } from '../plan/index.js';
import type { Link } from './ways.js';

/** The words of one language: short functions from names to sentences. */
export interface ExplainWords {
  readonly locale: string;
  readonly quote: (name: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly row: (group: string, place: number) => string;
  readonly closing: (group: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly join: (sentences: readonly string[]) => string;
  readonly is: (name: string, value: string) => string;
  readonly declined: (name: string) => string;
  readonly notAsked: (name: string) => string;
  readonly rows: (group: string, rows: number) => string;
  readonly notInForce: (name: string, date: { readonly validFrom?: string; readonly validTo?: string }) => string;
  ask(needed: {
    readonly formats: string;
    readonly deciding: string;
    readonly because: string;
    readonly optional: boolean;
  }): string;
  readonly skip: Readonly<Record<SkipCode, (detail: { readonly because: string; readonly stage: string }) => string>>;
  /** With which answer a question would not be asked. */
  readonly unless: (name: string, value: string) => string;
  readonly pending: (on: string, sources: string) => string;
  /** What to answer now, where a question waits for another that waits itself. */
  readonly answerFirst: (asks: string) => string;
  readonly known: (origin: 'typed' | 'profile' | 'source' | 'row' | 'party' | 'declined', source: string) => string;
  readonly derived: (from: string) => string;
  readonly stopped: (gates: readonly string[]) => string;
  readonly change: ChangeWords;
  readonly staff: StaffWords;
  readonly stages: Readonly<Record<Stage, string>>;
}

/** What is said of a question that has come or gone. */
export interface ChangeWords {
  readonly appeared: (because: string) => string;
  readonly gone: (because: string) => string;
  readonly answered: (because: string) => string;
  readonly other: (because: string) => string;
  readonly answer: (name: string) => string;
  readonly rows: (group: string) => string;
  readonly source: (source: string) => string;
  readonly party: string;
  readonly goOn: string;
  readonly day: string;
  readonly stage: string;
}

/** What the bank's staff read besides what the borrower reads. */
export interface StaffWords {
  readonly question: (id: string) => string;
  readonly needs: (needs: string) => string;
  readonly need: (need: { readonly format: string; readonly path: string; readonly must: boolean }) => string;
  readonly through: (need: string, links: string) => string;
  readonly link: Readonly<Record<Link['by'], (id: string) => string>>;
  readonly facts: (facts: string) => string;
  readonly from: (fact: string, id: string, origin: string) => string;
  readonly origin: Readonly<Record<Exclude<Provenance['from'], 'source'>, string>>;
  readonly source: (source: string, at: string, verified: boolean) => string;
  readonly waitsFor: (ids: string) => string;
  readonly gates: (ids: string) => string;
  readonly retired: (reason: string) => string;
}

/** What sentences are made from besides the explanation. */
export interface Wording {
  readonly form: CompiledForm;
  readonly texts: FormTexts;
  readonly words: ExplainWords;
  /** The names of intake formats as borrowers know them; left out: their ids. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Rows by group, for numbering them. */
  readonly rows?: (group: string) => readonly string[];
  /** borrower: a sentence or two · staff: with ids, needs, and where each fact comes from. Left out: borrower. */
  readonly audience?: 'borrower' | 'staff';
}
