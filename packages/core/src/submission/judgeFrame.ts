import type { CompiledForm } from '../compiled/index.js';
import { stageRank } from '../form/index.js';
import type { Submission } from './submission.js';
import type { VerifyFinding, VerifyOptions } from './verification.js';

/** SPEC V1: the form, the day, the stage and the amendment are those of the server. */
export function judgeFrame(
  form: CompiledForm,
  submission: Submission,
  options: VerifyOptions,
): VerifyFinding | undefined {
  const { id, version, hash } = submission.form;
  if (id !== form.id || version !== form.version || hash !== form.hash) return { code: 'other-form', at: 'form' };
  const { asOf, last, stage = submission.stage } = options;
  const { amendment = last ? last.amendment + 1 : submission.amendment } = options;
  if (submission.asOf < asOf.from || submission.asOf > asOf.to) return { code: 'date-outside-window', at: 'asOf' };
  const isEarlier = last !== undefined && stageRank(submission.stage) < stageRank(last.stage);
  if (submission.stage !== stage || isEarlier) return { code: 'other-stage', at: 'stage' };
  return submission.amendment === amendment ? undefined : { code: 'other-stage', at: 'amendment' };
}
