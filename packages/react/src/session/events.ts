import type { InstanceId, Submission } from '@askless/core';

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
  | { readonly event: 'submit-failed' };

/** An event as hosts get it: numbered from 1 in each form. */
export type NumberedEvent = FormEvent & { readonly sequence: number };

/** What a host may answer to a submission: nothing, a reference to show, or an HTTP response whose status counts. */
export type SubmitAnswer = void | { readonly reference?: string; readonly ok?: boolean };

export type OnSubmit = (submission: Submission) => SubmitAnswer | Promise<SubmitAnswer>;
