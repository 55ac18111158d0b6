import type { Provenance } from '../answers/index.js';
import { indexOf } from '../compiled/index.js';
import type { Decision, Plan } from '../plan/index.js';
import type { Submission, SubmittedAnswer } from './submission.js';
import type { VerifyFinding } from './verification.js';

/** What a submission says otherwise than the server's own plan: answers not wanted, other values, other origins. */
export function compareSubmission({ answers, demographics }: Submission, plan: Plan): VerifyFinding[] {
  return [
    ...answers.flatMap((answer) => compareAnswer(answer, false, plan)),
    ...demographics.flatMap((answer) => compareAnswer(answer, true, plan)),
  ];
}

/** Answers that the server knows or derives and that were not sent. */
export function findLeftOut(sent: Submission, made: Submission): VerifyFinding[] {
  const places = new Set([...sent.answers, ...sent.demographics].map(({ at }) => at));
  const left = [...made.answers, ...made.demographics].filter(({ at }) => !places.has(at));
  return left.map(({ at }) => ({ code: 'left-out', at }));
}

function compareAnswer(answer: SubmittedAnswer, apart: boolean, plan: Plan): VerifyFinding[] {
  const { at } = answer;
  const decision = plan.decisions.get(at);
  if (!decision) return [{ code: 'not-asked', at }];
  const code = codeFor(answer, decision);
  if (code !== undefined) return [{ code, at }];
  const isDemographic = indexOf(plan.form).questions.get(decision.question)?.sensitivity === 'demographic';
  return isDemographic === apart ? [] : [{ code: 'wrong-envelope', at }];
}

function codeFor(answer: SubmittedAnswer, decision: Decision): VerifyFinding['code'] | undefined {
  // An answer that was taken is known; one that is still asked for claimed to follow from others.
  if (decision.state === 'ask') return 'forged-derivation';
  if (decision.state !== 'known' && decision.state !== 'derived') return 'not-asked';
  if ('declined' in answer) return 'declined' in decision ? undefined : 'cannot-decline';
  if (!('value' in decision) || !isSame(answer.value, decision.value)) return 'forged-derivation';
  const own: Provenance = decision.state === 'derived' ? { from: 'derived' } : decision.provenance;
  if (isSame(answer.provenance, own)) return undefined;
  return isOutside(answer.provenance) && isOutside(own) ? 'unproved-source' : 'forged-derivation';
}

function isOutside({ from }: Provenance): boolean {
  return from === 'source' || from === 'profile';
}

/** Equal as JSON, whatever the order of keys. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || canonical(one) === canonical(other);
}

function canonical(part: unknown): string {
  return JSON.stringify(part, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
