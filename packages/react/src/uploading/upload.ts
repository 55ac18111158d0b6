import type { FileValue, InstanceId, QuestionId, ValueIssue } from '@askless/core';
import { createContext } from 'react';

/** What became of a file at the host. */
export type Uploaded =
  | {
      readonly status: 'accepted';
      /** The host's name of the content: it stands in the answer, so it must not let anybody in. */
      readonly reference: string;
      readonly sha256?: string;
      /** How many answers the host has read from it, and supplies as a source's: the borrower reads that. */
      readonly read?: number;
    }
  /** The file can't be used. `text`: why, and what to do about it, in the language shown. */
  | { readonly status: 'refused'; readonly text: string };

/** How far a file is, and for which question it is. */
export interface Uploading {
  /** Aborted when the borrower cancels, or the form leaves the page. */
  readonly signal: AbortSignal;
  /** The share that has arrived, from 0 to 1; `scanning` once all has and it is looked through. */
  readonly onProgress: (progress: number | 'scanning') => void;
  readonly at: InstanceId;
  readonly question: QuestionId;
}

/** Takes a file to the host. What it throws is told to `onError`; the borrower can try the same file again. */
export type Upload = (file: File, uploading: Uploading) => Promise<Uploaded>;

/** Why a file is not taken. */
export type UploadCause =
  /** It is none of the kind asked for; nothing was sent. */
  | { readonly cause: 'issue'; readonly issue: ValueIssue }
  | { readonly cause: 'empty' }
  /** More than one at once. */
  | { readonly cause: 'several' }
  /** The host's sentence. */
  | { readonly cause: 'refused'; readonly text: string }
  | { readonly cause: 'interrupted' };

/** How the latest file of one question stands. */
export type UploadState =
  | { readonly state: 'uploading'; readonly file: File; readonly sent: number | undefined }
  | { readonly state: 'scanning'; readonly file: File }
  | {
      readonly state: 'accepted';
      readonly file: FileValue;
      readonly replaced: string | undefined;
      readonly read: number;
    }
  | {
      readonly state: 'failed';
      readonly fileName: string;
      readonly cause: UploadCause;
      /** To be tried again as it is. */
      readonly again: File | undefined;
    };

/** The host's way to take files; without one a file's name, type and size alone are kept. */
export const UploadContext = createContext<Upload | undefined>(undefined);
