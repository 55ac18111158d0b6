import type { CompiledForm } from '../compiled/index.js';
import { planForm } from '../plan/index.js';
import { amend } from './amend.js';
import { compareSubmission, findLeftOut } from './compareSubmission.js';
import { judgeFrame } from './judgeFrame.js';
import { parseSubmission } from './parseSubmission.js';
import { rebuildAnswers } from './rebuildAnswers.js';
import { submit } from './submit.js';
import type { Submission } from './submission.js';
import type { Verification, VerifyFinding, VerifyOptions } from './verification.js';

/**
 * Judges on the server what a browser sent, with the same engine (SPEC V1–V6).
 *
 * Values from sources and the profile are taken from the server's own `known`; claimed ones that it does not have count
 * as typed, and are reported. Derivations are computed again. Answers that the plan does not want are dropped.
 *
 * @param json The submission as it came in: any JSON.
 * @returns The submission as the server stands for it; or why there is none. Never throws for what came in.
 */
export function verifySubmission(form: CompiledForm, json: unknown, options: VerifyOptions): Verification {
  const parsed = parseSubmission(json);
  if (!parsed) return { ok: false, findings: [{ code: 'unreadable', at: '' }] };
  const outer = judgeFrame(form, parsed, options);
  if (outer) return { ok: false, findings: [outer] };
  const findings: VerifyFinding[] = [];
  const answers = rebuildAnswers(form, parsed, { known: options.known, findings });
  const plan = planForm(form, answers, { asOf: parsed.asOf, stage: parsed.stage });
  const named = new Set(findings.map(({ at }) => at));
  findings.push(...compareSubmission(parsed, plan).filter(({ at }) => !named.has(at)));
  const { last } = options;
  const again = last ? amend(plan, last) : submit(plan, { amendment: parsed.amendment });
  if (!again.ok) {
    const left = [...again.asks, ...again.pending, ...again.declined, ...again.issues.map(({ at }) => at)];
    for (const at of new Set(left)) findings.push({ code: 'incomplete', at });
  } else {
    findings.push(...findLeftOut(parsed, again.submission), ...judgeChanges(parsed, again.submission, last));
    if (findings.length === 0 && JSON.stringify(parsed.receipts) !== JSON.stringify(again.submission.receipts))
      findings.push({ code: 'forged-receipt', at: 'receipts' });
  }
  const [first = { code: 'incomplete', at: '' }, ...others] = findings;
  return again.ok && (findings.length === 0 || options.policy === 'drop')
    ? { ok: true, submission: again.submission, findings }
    : { ok: false, findings: [first, ...others] };
}

/** SPEC V7: what an amendment says of changes is what has changed since the last submission that the server took. */
function judgeChanges(sent: Submission, made: Submission, last: Submission | undefined): VerifyFinding[] {
  if (!last) return sent.changes === undefined ? [] : [{ code: 'unproved-changes', at: 'changes' }];
  return JSON.stringify(sent.changes) === JSON.stringify(made.changes)
    ? []
    : [{ code: 'forged-changes', at: 'changes' }];
}
