import type { InstanceId, QuestionId, ValueSpec } from '@askless/core';
import { useContext } from 'react';
import { fileIn, type Entry } from '../entry/index.js';
import { ReportContext } from '../errors/index.js';
import type { IssueTexts } from '../texts/index.js';
import { createStore, useStore } from '../store/index.js';
import { sendFiles, stopFile } from './sendFile.js';
import { UploadContext, type UploadState } from './upload.js';
import type { Uploads } from './uploads.js';

/** Where the file of a control goes. */
export interface FileTarget {
  readonly uploads: Uploads;
  readonly at: InstanceId;
  readonly question: QuestionId;
  /** Sentences that say what is wrong with a file. */
  readonly issues: IssueTexts;
}

/** Sending the file of one control, and how it stands. */
export interface UploadBag {
  readonly state: UploadState | undefined;
  /** Sends a file, in place of one on its way. What can't be the answer fails at once. */
  readonly send: (files: readonly File[]) => void;
  /** Takes back the file on its way, or the word that one failed; an answer that stands stays. */
  readonly cancel: () => void;
}

interface Sender {
  readonly target?: FileTarget;
  readonly spec: ValueSpec;
  readonly entry: Entry;
}

const none = createStore<ReadonlyMap<InstanceId, UploadState>>(new Map());

/** The host's upload for a control of files; nothing where the host takes none: then a file's facts alone are the answer. */
export function useUpload({ target, spec, entry }: Sender): UploadBag | undefined {
  const upload = useContext(UploadContext);
  const report = useContext(ReportContext);
  const states = useStore(target?.uploads.states ?? none);
  if (!upload || !target) return undefined;
  const { uploads, at, question } = target;
  const stands = fileIn(entry)?.fileName;
  return {
    state: states.get(at),
    send: (files) => sendFiles(files, { uploads, upload, at, question, spec, stands, report }),
    cancel: () => stopFile(uploads, at),
  };
}
