import type { CompiledForm, Submission } from '@askless/core';

/** What writing takes: the finished application, and the file of the lender's own values. */
export interface Writing {
  readonly submission: Submission;
  readonly form: CompiledForm;
  readonly supply: string | undefined;
}

/** A document, and what is still to do about it. */
export interface Written {
  readonly text: string;
  /** The format wants nothing of this borrower on this day. */
  readonly isEmpty?: boolean;
  readonly outstanding: readonly string[];
  readonly findings: readonly { readonly code: string; readonly path: string }[];
}
