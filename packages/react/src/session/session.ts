import type { Application, FormTexts, InstanceId, Submission, Value, Withdrawal } from '@askless/core';
import type { ExplainWords } from '@askless/core/explain';
import type { DraftRecord } from '@askless/drafts';
import { createContext, useContext } from 'react';
import { AsklessError } from '../errors/index.js';
import type { FormInputs } from '../form-inputs/index.js';
import type { Store } from '../store/index.js';
import type { RendererTexts } from '../texts/index.js';
import type { Uploads } from '../uploading/index.js';
import type { CountNote } from './countNote.js';
import type { DraftStatus, Kept } from './draftStatus.js';
import type { FormEvent, OnSubmit, Taken } from './events.js';
import type { Remarks } from './remarks.js';

/** One application on one page: what stays the same while its answers change. */
export interface Session {
  readonly application: Application;
  readonly inputs: FormInputs;
  /** The language shown: how numbers are typed. */
  readonly locale: Store<string>;
  /** Known answers that the borrower is putting right. */
  readonly correcting: Store<ReadonlySet<InstanceId>>;
  /** The page whose heading was shown last. */
  readonly titled: Store<string | undefined>;
  /** The instance whose control takes the focus once it is there. */
  readonly focusNext: Store<InstanceId | undefined>;
  readonly countNote: Store<CountNote | undefined>;
  readonly draftStatus: Store<DraftStatus>;
  /** A draft could not be read: what it has is not in the application. */
  readonly unread: Store<boolean>;
  /** Where drafts outlive the page; nowhere without a store that keeps them. */
  readonly kept: Kept | undefined;
  /** What was said of answers as they stand. */
  readonly remarks: Store<Remarks>;
  /** Files on their way to the host. */
  readonly uploads: Uploads;
  /** The quick check as shown so far, in its order. */
  readonly quickCheck: Store<readonly InstanceId[]>;
  /** The last submission of the same loan, where this goes on from one. */
  readonly previous: Submission | undefined;
  /** What that submission answered: shown as said. */
  readonly settled: ReadonlySet<InstanceId>;
  /** In a periodic report: last time's answers, to be confirmed. */
  readonly suggestions: ReadonlyMap<InstanceId, Value>;
  /** The host's name of the draft; none where it gave none. */
  readonly draftId: string | undefined;
  /** Starts the ids of all its elements. */
  readonly prefix: string;
  readonly tell: (event: FormEvent) => void;
  /** Saves at once what is still to be saved. */
  readonly saveNow: () => void;
  /** Answers that differ between two devices and are not settled yet: nothing is sent before. */
  readonly conflicts: Store<readonly DraftRecord[]>;
  /** The borrower has chosen what stands. */
  readonly settle: (ids: readonly InstanceId[]) => void;
  /** Deletes the draft and opens the application anew. */
  readonly startAgain: () => Promise<void>;
}

/** Every word shown, in one language. */
export interface Words {
  readonly locale: string;
  readonly t: RendererTexts;
  readonly form: FormTexts;
  readonly explain: ExplainWords;
  /** Names of intake formats, by id. */
  readonly formats: Readonly<Record<string, string>>;
}

export type Page =
  | { readonly page: 'section'; readonly section: string }
  | { readonly page: 'review' }
  | ({ readonly page: 'receipt'; readonly submission: Submission } & Taken)
  | { readonly page: 'left'; readonly withdrawal: Withdrawal; readonly reference?: string };

/** Which page is open, and how to open another. */
export interface Paging {
  readonly page: Page;
  readonly open: (page: Page, focus?: InstanceId) => void;
  /** The question to begin with, where one was asked for. */
  readonly focus: InstanceId | undefined;
  /** The review sent the borrower here: go back to it next. */
  readonly fromReview: boolean;
}

export const SessionContext = createContext<Session | undefined>(undefined);
export const WordsContext = createContext<Words | undefined>(undefined);
export const SubmitContext = createContext<OnSubmit | undefined>(undefined);
export const PagingContext = createContext<Paging | undefined>(undefined);

function inside<T>(found: T | undefined, what: string): T {
  if (found === undefined)
    throw new AsklessError(
      'hook-outside-form',
      `${what} is used outside of <LoanForm>: there is no application to speak of. Render the component that calls it inside <LoanForm>.`,
    );
  return found;
}

export function useSession(): Session {
  return inside(useContext(SessionContext), 'An Askless hook');
}

export function useWords(): Words {
  return inside(useContext(WordsContext), 'An Askless part');
}

export function usePaging(): Paging {
  return inside(useContext(PagingContext), 'An Askless page');
}
