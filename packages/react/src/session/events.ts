import type { InstanceId, Submission } from '@askless/core';
import type { HostProblem } from './hostProblem.js';

/** What happens in a form; ids only, never what was answered. */
export type FormEvent =
  | { readonly event: 'opened'; readonly restored: boolean }
  | { readonly event: 'reopened' }
  | { readonly event: 'page'; readonly page: string }
  | {
      readonly event: 'answered' | 'declined' | 'retracted' | 'corrected' | 'why-opened' | 'unclear';
      readonly at: InstanceId;
    }
  | { readonly event: 'problems'; readonly count: number }
  | { readonly event: 'left-out-opened' | 'draft-deleted' | 'left' | 'leave-failed' }
  | { readonly event: 'allowed' | 'disallowed' | 'delivered' | 'source-failed'; readonly source: string }
  | { readonly event: 'settled'; readonly at: InstanceId }
  | { readonly event: 'draft'; readonly status: string }
  | { readonly event: 'submitted' }
  | { readonly event: 'submit-failed'; readonly retryable: boolean }
  | { readonly event: 'part-failed'; readonly part: string };

/** `stable`: kept until the next major version. `experimental`: may change in any. */
export type EventStability = 'stable' | 'experimental';

/** Every event, with how long hosts can rely on it. */
export const eventStability: Readonly<Record<FormEvent['event'], EventStability>> = {
  opened: 'stable',
  reopened: 'stable',
  page: 'stable',
  answered: 'stable',
  declined: 'stable',
  retracted: 'stable',
  corrected: 'stable',
  problems: 'stable',
  draft: 'stable',
  'draft-deleted': 'stable',
  submitted: 'stable',
  'submit-failed': 'stable',
  left: 'stable',
  'leave-failed': 'stable',
  'part-failed': 'stable',
  allowed: 'experimental',
  disallowed: 'experimental',
  delivered: 'experimental',
  'source-failed': 'experimental',
  settled: 'experimental',
  unclear: 'experimental',
  'why-opened': 'experimental',
  'left-out-opened': 'experimental',
};

/** An event as hosts get it: numbered from 1 in each form, through every change of its properties. */
export type NumberedEvent = FormEvent & { readonly sequence: number; readonly stability: EventStability };

/** What a host gives the borrower for what it took. */
export interface Taken {
  /** The host's number for the application. */
  readonly reference?: string | undefined;
  /** When the host took it, as `2026-11-26T02:07:39Z`; left out of an answer, the clock of the device says it. */
  readonly receivedAt?: string | undefined;
}

/**
 * What a host may answer to a submission: nothing, what to show on the receipt, or an HTTP response whose status counts. With an `ok` of
 * false, `problems` say what the borrower can put right: each stands at its question until that is answered otherwise.
 */
export type SubmitAnswer =
  | void
  | (Taken & { readonly ok?: boolean; readonly status?: number; readonly problems?: readonly HostProblem[] });

/** One try to send a submission. */
export interface Sending {
  /** The same for every try to send the same answers: a host that has it already answers as it did before. */
  readonly idempotencyKey: string;
  /** From 1. */
  readonly attempt: number;
}

/** Receives the submission. What is thrown, or answered with `ok: false` as a response is, can be tried again. */
export type OnSubmit = (submission: Submission, sending: Sending) => SubmitAnswer | Promise<SubmitAnswer>;
