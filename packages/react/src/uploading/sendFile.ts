import type { FileValue, InstanceId, QuestionId, ValueSpec } from '@askless/core';
import { validateValue } from '@askless/core/validate';
import { AsklessError, type Report } from '../errors/index.js';
import type { Upload, UploadCause, Uploaded, UploadState } from './upload.js';
import type { Uploads } from './uploads.js';
import { setAt } from './setAt.js';

/** What sending a file takes. */
export interface FileSending {
  readonly uploads: Uploads;
  readonly upload: Upload;
  readonly at: InstanceId;
  readonly question: QuestionId;
  readonly spec: ValueSpec;
  /** The name of the file that stands there so far. */
  readonly stands: string | undefined;
  readonly report: Report;
}

/** Sends a file to the host, unless it can't be what is asked for; an answer that stands stays until another is accepted. */
export function sendFiles(files: readonly File[], sending: FileSending): void {
  const { uploads, at, spec } = sending;
  const [file, ...others] = files;
  if (!file) return;
  stopFile(uploads, at);
  const cause: UploadCause | undefined = others.length > 0 ? { cause: 'several' } : causeAgainst(spec, file);
  if (cause) setAt(uploads.states, at, { state: 'failed', fileName: file.name, cause, again: undefined });
  else void send(file, sending);
}

/** Takes back the file on its way, or the word of how the latest one stands. */
export function stopFile({ underWay, states }: Uploads, at: InstanceId): void {
  underWay.get().get(at)?.();
  setAt(states, at, undefined);
}

/** A file by its name, type and size. */
export function describeFile({ name, type, size }: File): FileValue {
  return { fileName: name, ...(type === '' ? {} : { mediaType: type }), bytes: size };
}

function causeAgainst(spec: ValueSpec, file: File): UploadCause | undefined {
  const validated = validateValue(spec, describeFile(file));
  const [issue] = 'issues' in validated ? validated.issues : [];
  if (issue) return { cause: 'issue', issue };
  return file.size === 0 ? { cause: 'empty' } : undefined;
}

async function send(file: File, sending: FileSending): Promise<void> {
  const { uploads, at, upload, question, stands, report } = sending;
  const aborting = new AbortController();
  const { signal } = aborting;
  const stay = staying();
  let isOver = false;
  const end = (): void => {
    isOver = true;
    stay.over();
    setAt(uploads.underWay, at, undefined);
  };
  const tell = (next: UploadState): void => {
    if (!signal.aborted) setAt(uploads.states, at, next);
  };
  const fail = (cause: UploadCause): void => tell({ state: 'failed', fileName: file.name, cause, again: file });
  setAt(uploads.underWay, at, () => {
    aborting.abort();
    end();
    setAt(uploads.states, at, undefined);
  });
  tell({ state: 'uploading', file, sent: undefined });
  const onProgress = (progress: number | 'scanning'): void => {
    // What a host reports late, after its last word, is nothing any more.
    if (isOver) return;
    if (progress === 'scanning') tell({ state: 'scanning', file });
    else tell({ state: 'uploading', file, sent: Math.min(1, Math.max(0, progress)) });
  };
  try {
    const uploaded = await upload(file, { signal, onProgress, at, question });
    if (signal.aborted) return;
    end();
    if (uploaded.status === 'refused') {
      fail({ cause: 'refused', text: uploaded.text });
      return;
    }
    const accepted = { ...describeFile(file), ...factsOf(uploaded) };
    tell({ state: 'accepted', file: accepted, replaced: stands, read: uploaded.read ?? 0 });
    uploads.answer(at, accepted);
  } catch (cause) {
    if (signal.aborted) return;
    end();
    fail({ cause: 'interrupted' });
    report(failureOf(question, cause));
  }
}

function failureOf(question: QuestionId, cause: unknown): AsklessError {
  return new AsklessError(
    'upload-failed',
    `The file for ${question} did not arrive: upload threw, or gave no answer that can be read. The borrower can send it again.`,
    { cause },
  );
}

function factsOf({ reference, sha256 }: Extract<Uploaded, { status: 'accepted' }>): Partial<FileValue> {
  if (typeof reference !== 'string' || reference === '')
    throw new TypeError('An accepted file has a reference: a text by which the host finds its content.');
  return { reference, ...(sha256 === undefined ? {} : { sha256 }) };
}

/** Has the browser ask before the page, and with it the file on its way, goes. */
function staying(): { readonly over: () => void } {
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  window.addEventListener('beforeunload', ask);
  return { over: () => window.removeEventListener('beforeunload', ask) };
}
