import type { Proof } from '@askless/check';

/** How the claims of a form came out, by their number. */
export type ProofCounts = Readonly<Record<Proof['status'], number>>;

/** What `askless check` says to people, in one language; findings and claims are worded by the check itself. */
export interface CheckCommandWords {
  readonly counts: (counts: ProofCounts) => string;
  readonly claimCounts: (counts: ProofCounts) => string;
  readonly findings: (many: number) => string;
  readonly hints: (many: number) => string;
  readonly nothingFound: string;
  readonly notProved: string;
  readonly more: (many: number) => string;
  readonly borrower: (facts: number) => string;
  /** A borrower of whom nothing is known. */
  readonly anyone: string;
  readonly declines: (ids: string) => string;
  readonly day: string;
  readonly closed: string;
  readonly row: string;
  readonly opens: (file: string) => string;
}
