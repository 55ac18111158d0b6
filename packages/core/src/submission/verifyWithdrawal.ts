import type { CompiledForm } from '../compiled/index.js';
import { planForm } from '../plan/index.js';
import { leave } from './leave.js';
import { parseWithdrawal } from './parseWithdrawal.js';
import { rebuildAnswers } from './rebuildAnswers.js';
import type { Submission } from './submission.js';
import type { VerifyFinding, VerifyOptions } from './verification.js';
import { judgeFrame } from './judgeFrame.js';
import type { Withdrawal, WithdrawalVerification } from './withdrawal.js';

/**
 * Judges on the server a withdrawal that a browser sent, with the same engine (SPEC V8): on the server's own knowledge
 * and the answers sent, every product must be closed, by the gates that it names.
 *
 * @param json The withdrawal as it came in: any JSON.
 * @returns The withdrawal as the server stands for it; or why there is none. Never throws for what came in.
 */
export function verifyWithdrawal(
  form: CompiledForm,
  json: unknown,
  options: Omit<VerifyOptions, 'amendment' | 'last'>,
): WithdrawalVerification {
  const parsed = parseWithdrawal(json);
  if (!parsed) return { ok: false, findings: [{ code: 'unreadable', at: '' }] };
  const submission = asSubmission(parsed);
  const outer = judgeFrame(form, submission, options);
  if (outer) return { ok: false, findings: [outer] };
  const findings: VerifyFinding[] = [];
  const answers = rebuildAnswers(form, submission, { known: options.known, findings });
  const again = leave(planForm(form, answers, { asOf: parsed.asOf, stage: parsed.stage }));
  if (!again.ok) return { ok: false, findings: [{ code: 'not-stopped', at: '' }, ...findings] };
  if (JSON.stringify(again.withdrawal.gates) !== JSON.stringify(parsed.gates))
    findings.push({ code: 'forged-gates', at: 'gates' });
  const [first, ...others] = findings;
  return first && options.policy === 'refuse'
    ? { ok: false, findings: [first, ...others] }
    : { ok: true, withdrawal: again.withdrawal, findings };
}

/** A withdrawal as a submission of the answers that it holds. */
function asSubmission({ form, asOf, stage, answers }: Withdrawal): Submission {
  const nothing = { demographics: [], rows: [], closed: [], parties: [], receipts: [] };
  return { form, asOf, stage, amendment: 0, answers, goOn: false, ...nothing };
}
