import type { Answers, Application, CompiledForm, InstanceId } from '@askless/core';
import type { DraftRecord } from '@askless/drafts';
import type { DraftStatus } from '../session/index.js';
import type { Store } from '../store/index.js';

export type { DraftStore } from '@askless/drafts';

/** What a draft gave back. */
export interface Restored {
  readonly answers: Answers;
  /** The day on which the application was begun. */
  readonly asOf: string;
  /** When it was saved last, in milliseconds. */
  readonly savedAt: number;
  /** Answers that browsers may not keep, to be given again. */
  readonly giveAgain: readonly InstanceId[];
  /** Answers that another tab or device gave otherwise, unknowing of each other. */
  readonly conflicts: readonly DraftRecord[];
  /** The version of the form that it was begun with; none where that is the same. */
  readonly before: string | undefined;
}

/** What a store says of a draft: what it gave back, that it could not be read, or nothing where there is none. */
export type Found = Restored | 'unread' | undefined;

/** An application that is being kept. */
export interface Keeping {
  readonly stop: () => void;
  readonly saveNow: () => void;
  /** The borrower has chosen what stands over what others gave. */
  readonly settle: (ids: readonly InstanceId[]) => void;
}

/** The saving of one application. */
export interface Saving {
  /** The draft; nothing where there is none, and where this browser keeps none. */
  readonly restore: (form: CompiledForm, known: Answers) => Promise<Found>;
  /** Keeps each answer as it is given; also those of an application that has been answered `since`. */
  readonly keep: (application: Application, status: Store<DraftStatus>, since: Answers) => Keeping;
  /** Deletes the draft; whether the store did. */
  readonly wipe: () => Promise<boolean>;
}
