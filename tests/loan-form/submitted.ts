import { openApplication, parseKnown, submit, type Submission } from '@askless/core';
import { compileForm } from '@askless/core/define';
import { offered, offeredAnswers } from './offered.js';

/** The submission of a borrower who has answered everything of that form. */
export function submittedOffer(): Submission {
  const form = compileForm(offered.form, offered.formats);
  const { answers } = parseKnown(form, offeredAnswers, '2026-11-23');
  const typed = openApplication(form, answers, { asOf: '2026-11-23', stage: 'application' });
  for (const [at, answer] of answers.given) if (answer.status === 'known') typed.answer(at, answer.value);
  const result = submit(typed);
  if (!result.ok) throw new Error(`The sample is not finished: ${JSON.stringify(result)}`);
  return result.submission;
}
