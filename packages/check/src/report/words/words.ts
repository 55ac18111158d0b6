import type { Claim, Finding, FindingRule, Proof } from '../report.js';

/** One finding in one language. */
export interface FindingText {
  /** What happened, and to which part of the form. */
  readonly what: string;
  readonly why: string;
  /** What to do. */
  readonly fix: string;
}

/** The sentences of one language. */
export interface CheckWords {
  readonly claims: Readonly<Record<Claim, string>>;
  readonly findings: Readonly<Record<FindingRule, (facts: Finding['facts']) => FindingText>>;
  readonly because: Readonly<Record<NonNullable<Proof['because']>, string>>;
}

/** A fact by name; nothing where a finding does not have it. */
export function factOf(facts: Finding['facts'], ...names: readonly string[]): string {
  return names.map((name) => facts[name]).find((fact) => fact !== undefined) ?? '';
}
