import type { CompiledForm, Submission } from '@askless/core';

/** What writing takes besides the application: the form, and the file of the lender's own values. */
export interface Supplying {
  readonly form: CompiledForm;
  readonly supply: string | undefined;
}

/** Writes the document of a finished application. */
export type Write = (submission: Submission) => Written;

/** A document, and what is still to do about it. */
export interface Written {
  readonly text: string;
  /** The format wants nothing of this borrower on this day. */
  readonly isEmpty?: boolean;
  readonly outstanding: readonly string[];
  readonly findings: readonly { readonly code: string; readonly path: string }[];
}
