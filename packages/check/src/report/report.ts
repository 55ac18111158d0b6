import type { FormDefinition, InstanceId, QuestionId } from '@askless/core';

/** What can be proved of a form, by name; each has its rules in docs/check-rules.md. */
export const claims = [
  'reachable',
  'conditions',
  'complete',
  'minimal',
  'mandatory',
  'protected',
  'guards',
  'used',
  'texts',
  'ends',
  'simple',
] as const;

/** What a claim says in full: `wordClaim`. */
export type Claim = (typeof claims)[number];

/** The rules that a form can break, each described in docs/check-rules.md. */
export type FindingRule =
  | 'unreachable-question'
  | 'unreachable-group'
  | 'condition-always'
  | 'condition-never'
  | 'unwritten-need'
  | 'uncoded-option'
  | 'lender-only-need'
  | 'unwanted-question'
  | 'needless-question'
  | 'mandatory-trimmed'
  | 'protected-flow'
  | 'case-never-taken'
  | 'choices-exclude'
  | 'alternatives-overlap'
  | 'unused-question'
  | 'no-purpose'
  | 'interview-stuck'
  | 'simpler-condition';

/** A known document, as `parseKnown` of core reads it. */
export interface KnownDocument {
  readonly asOf?: string;
  readonly profile?: Readonly<Record<string, unknown>>;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly closed?: readonly string[];
}

/** A borrower for whom a claim does not hold, with as few facts as that takes; core itself confirms it. */
export interface Counterexample {
  readonly known: KnownDocument;
  /** How many answers, rows and closings that is. */
  readonly facts: number;
  /** Questions that this borrower declines; a known document can't say that. */
  readonly declined: readonly InstanceId[];
}

/** Something that a form should not do. Data; `wordFinding` has the sentences. */
export interface Finding {
  readonly rule: FindingRule;
  readonly claim: Claim;
  /** A fault of the form, or a way to write it more simply. */
  readonly severity: 'fault' | 'hint';
  /** The part of the definition, as a path through its JSON: `rules/questions/loan.amount/when`. */
  readonly at: string;
  /** The file of that part, where the caller knows it. */
  readonly file?: string;
  /** Names and rules that the sentences speak of; no answers. */
  readonly facts: Readonly<Record<string, string>>;
  /** None where something holds for no borrower at all. */
  readonly counterexample?: Counterexample;
}

/** How one claim about one part of the form came out. */
export interface Proof {
  readonly claim: Claim;
  readonly at: string;
  readonly status: 'proved' | 'refuted' | 'notProved';
  /** Decision diagrams; who reads whom; or that the form compiled. */
  readonly by: 'diagrams' | 'reads' | 'compiling';
  /**
   * Why it is not proved: the node budget is spent; it depends on calculations that diagrams only bound; core does not
   * confirm the counterexamples tried; or the caller did not give what it takes.
   */
  readonly because?: 'budget' | 'calculation' | 'unconfirmed' | 'notGiven';
  /** Diagram nodes that it took. */
  readonly nodes: number;
  /** By the clock that was passed in; without one, none. */
  readonly milliseconds?: number;
}

/** What was proved of a form, and what was found. */
export interface CheckReport {
  readonly form: string;
  readonly version: string;
  readonly hash: string;
  readonly formats: readonly string[];
  readonly proofs: readonly Proof[];
  /** Faults first, then hints; each in the form's order. */
  readonly findings: readonly Finding[];
  readonly nodes: number;
  readonly milliseconds?: number;
}

/** How far a check has come. */
export interface CheckProgress {
  readonly claim: Claim;
  readonly at: string;
  readonly done: number;
  readonly total: number;
}

/** A question whose answers stand for a protected characteristic, such as a postal code for race. */
export interface Proxy {
  readonly question: QuestionId;
  /** The characteristic: `race`, `sex`. */
  readonly basis: string;
}

/** What a check may be told besides the compiled form. */
export interface CheckOptions {
  /** Diagram nodes that one result may take; 200,000 where it is left out. Beyond that it is not proved. */
  readonly budget?: number;
  /** The day on which the form must be right; left out: every day. */
  readonly asOf?: string;
  /** Only these claims; left out: all. */
  readonly claims?: readonly Claim[];
  /** The definition that was compiled: it says which questions are a prohibited basis, and whether there are texts. */
  readonly definition?: FormDefinition;
  /** The form serves formats besides those bound here: a question that none of these wants may be wanted by those. */
  readonly otherFormats?: boolean;
  readonly proxies?: readonly Proxy[];
  /** The file in which a part of the definition stands. */
  readonly fileOf?: (at: string) => string | undefined;
  readonly onProgress?: (progress: CheckProgress) => void;
  /** Milliseconds from any start; a check reads no clock of its own. */
  readonly clock?: () => number;
}
