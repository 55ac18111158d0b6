import type { InstanceId, QuestionId, Stage, Submission, Withdrawal } from '@askless/core';
import { createContext, useContext } from 'react';
import type { Upload } from '../uploading/index.js';
import type { SubmitAnswer } from './events.js';

/** Where an application stands at the bank. Every sentence in it is the host's, in the language shown. */
export interface ApplicationStatus {
  readonly stage: Stage;
  /** Whose move it is; a text names somebody else, such as a notary. */
  readonly waitingFor: 'bank' | 'borrower' | { readonly other: string };
  /** Working days since the stage began, and how many it takes. */
  readonly day?: { readonly number: number; readonly of: number };
  /** The bank's clock: it stands still while the borrower is waited for. */
  readonly clock?: 'running' | 'paused';
  /** The day by which the stage ends, `YYYY-MM-DD`. */
  readonly by?: string;
  /** What is being done, in a sentence. */
  readonly note?: string;
  /** The days on which stages ended, `YYYY-MM-DD`. */
  readonly ended?: Readonly<Partial<Record<Stage, string>>>;
  /** How long the stages ahead usually take, in words. */
  readonly expected?: Readonly<Partial<Record<Stage, string>>>;
  /** What the borrower has to do now: one thing, with one button. Without `onAct` the button opens what is asked. */
  readonly request?: { readonly text: string; readonly action: string; readonly onAct?: () => void };
  /** The course ends here; each reason with what can be done about it. */
  readonly outcome?: {
    readonly how: 'declined' | 'withdrawn';
    readonly at: string;
    readonly reasons: readonly { readonly reason: string; readonly remedy?: string }[];
  };
  /** A person to talk to, line by line. */
  readonly contact?: readonly string[];
}

/** What the loan would cost, as the bank has worked it out: decimal strings, shown as they are to the cent. */
export interface CostFigures {
  readonly currency: string;
  readonly principal: string;
  readonly termMonths: number;
  /** One payment. */
  readonly payment: string;
  readonly interest: string;
  readonly fees: string;
  /** Yearly, with all costs, in percent. */
  readonly annualRate: string;
  readonly total: string;
  /** What the figures are based on, in a sentence of the host in the language shown. */
  readonly basis: string;
}

/** One answer to the one question that is asked after sending; it never holds an answer of the application. */
export interface Feedback {
  readonly easy: 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** Receives the record of a borrower who leaves; what fails can be tried again. */
export type OnLeave = (withdrawal: Withdrawal) => SubmitAnswer | Promise<SubmitAnswer>;

/** Asks a source with the borrower's consent: `{ status, at, verified, answers }`, as `application.supply` reads it. */
export type OnAllow = (source: string, signal: AbortSignal) => unknown;

/** What the host does for the parts around the questions. Each is optional: without it the part is not there. */
export interface HostPorts {
  /** The borrower leaves an application in which no product is open. */
  readonly onLeave?: OnLeave;
  /** Sources that can be asked for this borrower; left out: every one that the form names. */
  readonly sources?: readonly string[];
  /** The borrower allows a source to be asked. What it gives is supplied; what it throws brings the questions back. */
  readonly onAllow?: OnAllow;
  /** The borrower takes the consent back: what the source gave is not used any more. */
  readonly onDisallow?: (source: string) => void;
  /** Takes files to the bank: a question of a file is answered once its file is accepted. Left out: a file's name, type and size are kept. */
  readonly upload?: Upload;
  readonly onFeedback?: (feedback: Feedback) => void;
  readonly status?: ApplicationStatus;
  /** The last submission of the loan: its receipt is shown first, and the form asks what the next stage needs. */
  readonly previous?: Submission;
  /** The bank's number of that submission. */
  readonly reference?: string;
  /** When the bank took that submission, as `2026-11-26T02:07:39Z`; left out, its receipt names no time. */
  readonly receivedAt?: string;
  readonly cost?: CostFigures;
  /** Whether the form begins with the few questions that tell which products are open; left out: where it has products. */
  readonly quickCheck?: boolean;
  /** Answers without which the count of questions is not shown yet, besides the two that tell most. */
  readonly countAfter?: readonly QuestionId[];
  /** Questions that are new since a version of the form, by that version: for borrowers who come back to a draft of it. */
  readonly newSince?: Readonly<Record<string, readonly QuestionId[]>>;
  /** The level of the form's first heading on its page: 1 unless said otherwise, up to 4. Those below follow it. */
  readonly headingLevel?: 1 | 2 | 3 | 4;
  /** `single`: one question a page. */
  readonly pace?: 'section' | 'single';
}

export const HostContext = createContext<HostPorts>({});

/** What the host does for the part that asks. */
export function useHost(): HostPorts {
  return useContext(HostContext);
}

/** Answers of a submission before this one: what is shown as said, not as asked. */
export function settledIn(previous: Submission | undefined): ReadonlySet<InstanceId> {
  return new Set([...(previous?.answers ?? []), ...(previous?.demographics ?? [])].map(({ at }) => at));
}
