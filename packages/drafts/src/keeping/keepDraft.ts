import type { Answers, Application } from '@askless/core';
import { diffRecords } from '../records/index.js';
import type { DraftStore, RecordChange, StoreCause } from '../store/index.js';
import { browserPorts, type KeepingPorts } from './ports.js';

/** How saving stands. `saved` means that the store has it, not that it was sent there. */
export type DraftStatus =
  | { readonly status: 'idle' }
  | { readonly status: 'saving' }
  | { readonly status: 'saved'; readonly at: number }
  | { readonly status: 'failed'; readonly cause: StoreCause };

export interface KeptDraft {
  readonly status: DraftStatus;
  readonly subscribe: (listener: (status: DraftStatus) => void) => () => void;
  /** Tries at once what has not been saved yet; resolves when nothing is left or a try has failed. */
  readonly saveNow: () => Promise<DraftStatus>;
  readonly stop: () => void;
}

const firstRetry = 1_000;
const longestRetry = 60_000;

export interface KeepOptions {
  readonly store: DraftStore;
  readonly id: string;
  /** What need not be written; left out: what the application says now. Given for one that was answered before it could be kept. */
  readonly since?: Answers;
}

/**
 * Saves an application as it is filled in: each answer is written when it is given. What comes while a write is under
 * way joins the next one; a failed write is tried again, ever more slowly, and nothing is forgotten meanwhile.
 */
export function keepDraft(
  application: Application,
  { store, id, since = application.answers }: KeepOptions,
  ports: KeepingPorts = browserPorts(),
): KeptDraft {
  const { become, subscribe, ...told } = tellStatus();
  let saved = since;
  let writing: Promise<DraftStatus> | undefined;
  let retry = firstRetry;
  let callOff: (() => void) | undefined;

  const pending = (): RecordChange[] => diffRecords(application.form, saved, application.answers);
  const failed = (cause: StoreCause): DraftStatus => {
    callOff = ports.later(() => void start(), retry);
    retry = Math.min(retry * 2, longestRetry);
    return become({ status: 'failed', cause });
  };
  const write = async (): Promise<DraftStatus> => {
    for (let changes = pending(); changes.length > 0; changes = pending()) {
      become({ status: 'saving' });
      const upTo = application.answers;
      const result = await store.save(id, savingOf(application, changes, ports));
      if (!result.ok) return failed(result.cause);
      saved = upTo;
      retry = firstRetry;
      become({ status: 'saved', at: ports.clock() });
    }
    return told.status();
  };
  const start = (): Promise<DraftStatus> => {
    callOff?.();
    return (writing ??= write().finally(() => (writing = undefined)));
  };
  const unsubscribe = application.subscribe(() => void start());
  if (since !== application.answers) void start();
  return {
    get status() {
      return told.status();
    },
    subscribe,
    saveNow: async () => {
      await writing;
      return start();
    },
    stop: () => {
      unsubscribe();
      callOff?.();
    },
  };
}

interface Telling extends Pick<KeptDraft, 'subscribe'> {
  readonly status: () => DraftStatus;
  readonly become: (next: DraftStatus) => DraftStatus;
}

/** The status as it stands, and those who are told when it changes. */
function tellStatus(): Telling {
  const listeners = new Set<(status: DraftStatus) => void>();
  let status: DraftStatus = { status: 'idle' };
  return {
    status: () => status,
    become: (next) => {
      status = next;
      for (const listener of listeners) listener(next);
      return next;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function savingOf({ form, plan }: Application, changes: readonly RecordChange[], { clock, writer }: KeepingPorts) {
  const { id, version, hash } = form;
  return {
    header: { form: { id, version, hash }, asOf: plan.at.asOf, stage: plan.at.stage, updatedAt: clock() },
    writer,
    changes,
  };
}
