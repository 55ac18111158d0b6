import type { Plan } from '../plan/index.js';
import { inexact } from './derivation.js';
import type { ExportedForm, Facts, Outcome, Single } from './exported.js';
import { factsOf } from './factsOf.js';
import { judgeRules } from './judgeRules.js';
import { runExport, type Engine } from './runExport.js';

/** What is known of one borrower, and what each rule comes to. */
export interface ConformanceCase {
  readonly facts: Facts;
  /** By the rule's id; for a rule in rows by the row's key. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

/** Cases that a bank runs in its own language, against the form that they were made for. */
export interface Conformance {
  readonly form: ExportedForm['form'];
  readonly cases: readonly ConformanceCase[];
  /** Outcomes left out because a number on the way is beyond what doubles hold exactly: engines say undecided there. */
  readonly beyond: number;
}

/**
 * Cases of some plans, with our own outcomes; unfinished plans as well, so that unknowns come up (SPEC X5).
 *
 * @param engine Any stock engine: it tells which outcomes are beyond exact numbers.
 */
export function conformanceOf(exported: ExportedForm, plans: readonly Plan[], engine: Engine): Conformance {
  let beyond = 0;
  const cases = plans.map((plan): ConformanceCase => {
    const { facts } = factsOf(plan, exported);
    const theirs = runExport(exported, facts, engine);
    const outcomes = Object.entries(judgeRules(plan)).flatMap(([id, ours]) => {
      const kept = keepReached(ours, theirs[id] ?? null);
      beyond += kept.beyond;
      return kept.outcome === undefined ? [] : [[id, kept.outcome] as const];
    });
    return { facts, outcomes: Object.fromEntries(outcomes) };
  });
  return { form: exported.form, cases, beyond };
}

function keepReached(ours: Outcome, theirs: Outcome): { outcome: Outcome | undefined; beyond: number } {
  if (!isByRow(ours)) {
    const out = isBeyond(ours, isByRow(theirs) ? null : theirs);
    return { outcome: out ? undefined : ours, beyond: Number(out) };
  }
  const rows = Object.entries(ours);
  const kept = rows.filter(([row, outcome]) => !isBeyond(outcome, isByRow(theirs) ? (theirs[row] ?? null) : null));
  return { outcome: Object.fromEntries(kept), beyond: rows.length - kept.length };
}

function isByRow(outcome: Outcome): outcome is Exclude<Outcome, Single> {
  return typeof outcome === 'object' && outcome !== null && !Array.isArray(outcome);
}

function isBeyond(ours: Single, theirs: Single): boolean {
  return theirs === inexact || (theirs === 'unknown' && ours !== theirs);
}
