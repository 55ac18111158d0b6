import type { CompiledForm } from '../compiled/index.js';
import { planForm } from '../plan/index.js';
import { compareSubmission, findLeftOut } from './compareSubmission.js';
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
  const again = submit(plan, { amendment: parsed.amendment });
  if (!again.ok) {
    const left = [...again.asks, ...again.pending, ...again.declined, ...again.issues.map(({ at }) => at)];
    for (const at of new Set(left)) findings.push({ code: 'incomplete', at });
  } else {
    findings.push(...findLeftOut(parsed, again.submission));
    if (findings.length === 0 && JSON.stringify(parsed.receipts) !== JSON.stringify(again.submission.receipts))
      findings.push({ code: 'forged-receipt', at: 'receipts' });
  }
  const [first, ...others] = findings;
  if (first && (options.policy === 'refuse' || !again.ok)) return { ok: false, findings: [first, ...others] };
  return again.ok
    ? { ok: true, submission: again.submission, findings }
    : { ok: false, findings: [{ code: 'incomplete', at: '' }] };
}

/** SPEC V1: the form, the day, the stage and the amendment are those of the server. */
function judgeFrame(form: CompiledForm, submission: Submission, options: VerifyOptions): VerifyFinding | undefined {
  const { id, version, hash } = submission.form;
  if (id !== form.id || version !== form.version || hash !== form.hash) return { code: 'other-form', at: 'form' };
  const { asOf, stage = submission.stage, amendment = submission.amendment } = options;
  if (submission.asOf < asOf.from || submission.asOf > asOf.to) return { code: 'date-outside-window', at: 'asOf' };
  if (submission.stage !== stage) return { code: 'other-stage', at: 'stage' };
  return submission.amendment === amendment ? undefined : { code: 'other-stage', at: 'amendment' };
}
