import type { InstanceId } from '../answers/index.js';
import type { Plan } from '../plan/index.js';
import { freeze, submit, type Unfinished } from './submit.js';
import type { AmendedAnswer, Receipt, ReceiptLine, Submission, SubmittedAnswer } from './submission.js';

/**
 * Freezes what is known into an amendment of an earlier submission (SPEC F7).
 *
 * @param of An application, or a plan.
 * @param last The last submission of the same loan.
 * @returns The submission, numbered after the last one: it names what has changed, and its receipts carry its number; or
 *   what is left, as `submit` says it.
 */
export function amend(
  of: { readonly plan: Plan } | Plan,
  last: Submission,
): { readonly ok: true; readonly submission: Submission } | Unfinished {
  const amendment = last.amendment + 1;
  const result = submit(of, { amendment });
  if (!result.ok) return result;
  const { submission } = result;
  const receipts = submission.receipts.map((receipt): Receipt => {
    const before = last.receipts.find(({ format }) => format === receipt.format);
    return { ...receipt, amendment, changed: changedCells(before?.lines ?? [], receipt.lines) };
  });
  return { ok: true, submission: freeze({ ...submission, changes: changesSince(last, submission), receipts }) };
}

/** The answers that are otherwise, demographic ones by their place alone like the others. */
function changesSince(before: Submission, now: Submission): readonly AmendedAnswer[] {
  const [was, is] = [saidIn(before), saidIn(now)];
  const places = [...new Set([...was.keys(), ...is.keys()])];
  return places.flatMap((at): AmendedAnswer[] => {
    const [one, other] = [was.get(at), is.get(at)];
    if (one === other) return [];
    return [{ at, how: one === undefined ? 'added' : other === undefined ? 'withdrawn' : 'changed' }];
  });
}

function saidIn({ answers, demographics }: Submission): ReadonlyMap<InstanceId, string> {
  return new Map([...answers, ...demographics].map((answer) => [answer.at, said(answer)]));
}

/** What was answered, whoever said it. */
function said(answer: SubmittedAnswer): string {
  return JSON.stringify('declined' in answer ? { declined: answer.declined } : { value: answer.value });
}

function changedCells(before: readonly ReceiptLine[], now: readonly ReceiptLine[]): NonNullable<Receipt['changed']> {
  const key = ({ path, row }: ReceiptLine): string => `${path} ${row ?? ''}`;
  const written = ({ outcome, value, reason }: ReceiptLine): string => JSON.stringify([outcome, value, reason]);
  const was = new Map(before.map((line) => [key(line), written(line)]));
  const is = new Set(now.map(key));
  const changed = [
    ...now.filter((line) => was.get(key(line)) !== written(line)),
    ...before.filter((line) => !is.has(key(line))),
  ];
  return changed.map(({ path, row }) => ({ path, ...(row === undefined ? {} : { row }) }));
}
