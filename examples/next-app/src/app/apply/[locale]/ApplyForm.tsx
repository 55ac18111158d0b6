'use client';

import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import { compileForm } from '@askless/core/define';
import { browserDrafts } from '@askless/drafts';
import { LoanForm, preloadParts, submitTo, type LoanFormProps } from '@askless/react';

/** What the page on the server hands over: plain values alone. */
export interface Given {
  /** The day on which the page was made: server and browser may stand in different time zones. */
  readonly asOf: string;
  /** What the bank knows of the borrower who has signed in. */
  readonly known: unknown;
}

const form = compileForm(businessLoan, [reference]);
const formats = [reference];
const drafts = browserDrafts({ name: 'next-app', expireDays: 30 });
const send = submitTo('/applications');

// The server sends the whole first page; the browser takes it over and loads the rest later.
if (typeof window === 'undefined') await preloadParts();

/** The form. What is no plain value stands here, on the browser's side of the border: where drafts are kept, where it is sent. */
export function ApplyForm({ locale, ...props }: Given & Required<Pick<LoanFormProps, 'locale' | 'texts' | 'words'>>) {
  return <LoanForm {...{ form, formats, drafts, locale, ...props }} draftId={`signed-in-${locale}`} onSubmit={send} />;
}
