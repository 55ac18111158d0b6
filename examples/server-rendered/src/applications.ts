// What the bank's server does with an application: checks it with the same engine, and writes the document its systems take.
import { reference } from '@askless/adapters/reference/business-loan';
import { writeIntake } from '@askless/adapters/reference/write';
import { businessLoan } from '@askless/catalog/business-loan';
import { begunWithin, parseKnown, verifySubmission } from '@askless/core';
import { compileForm } from '@askless/core/define';

const form = compileForm(businessLoan, [reference]);

/** For how many days the page keeps a draft. */
const keptDays = 30;

interface Verified {
  readonly known: unknown;
  readonly today: string;
}

type Taken =
  | { readonly ok: true; readonly document: string }
  | { readonly ok: false; readonly findings: readonly { readonly code: string; readonly at: string }[] };

/** Takes an application, or says by codes and ids why not; no answer stands in what it says. */
export function takeApplication(json: unknown, { known, today }: Verified): Taken {
  const { answers } = parseKnown(form, known);
  const verified = verifySubmission(form, json, {
    known: answers,
    asOf: begunWithin(keptDays, today),
    policy: 'refuse',
    stage: 'application',
  });
  if (!verified.ok) return { ok: false, findings: verified.findings };
  return { ok: true, document: writeIntake(verified.submission).text };
}
