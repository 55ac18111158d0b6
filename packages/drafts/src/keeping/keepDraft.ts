import type { Answers, Application } from '@askless/core';
import { diffRecords } from '../records/index.js';
import type { DraftStore, RecordChange, StoreCause } from '../store/index.js';

/** How saving stands. `saved` means that the store has it, not that it was sent there. */
export type DraftStatus =
  | { readonly status: 'idle' }
  | { readonly status: 'saving' }
  | { readonly status: 'saved'; readonly at: number }
  | { readonly status: 'failed'; readonly cause: StoreCause };

/** What keeping needs of the world. */
export interface KeepingPorts {
  /** Milliseconds now, shown as "saved at"; order never depends on it. */
  readonly clock: () => number;
  /** Names this tab or device among the writers of a draft. */
  readonly writer: string;
  /** Runs something later; gives the way to call it off. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
}

export interface KeptDraft {
  readonly status: DraftStatus;
  readonly subscribe: (listener: (status: DraftStatus) => void) => () => void;
  /** Tries at once what has not been saved yet; resolves when nothing is left or a try has failed. */
  readonly saveNow: () => Promise<DraftStatus>;
  readonly stop: () => void;
}

const firstRetry = 1_000;
const longestRetry = 60_000;

/**
 * Saves an application as it is filled in: each answer is written when it is given. What comes while a write is under
 * way joins the next one; a failed write is tried again, ever more slowly, and nothing is forgotten meanwhile.
 */
export function keepDraft(
  application: Application,
  { store, id }: { store: DraftStore; id: string },
  ports: KeepingPorts = browserPorts(),
): KeptDraft {
  const listeners = new Set<(status: DraftStatus) => void>();
  let status: DraftStatus = { status: 'idle' };
  let saved: Answers = application.answers;
  let writing: Promise<DraftStatus> | undefined;
  let retry = firstRetry;
  let callOff: (() => void) | undefined;

  const become = (next: DraftStatus): DraftStatus => {
    status = next;
    for (const listener of listeners) listener(next);
    return next;
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
    return status;
  };
  const pending = (): RecordChange[] => diffRecords(application.form, saved, application.answers);
  const failed = (cause: StoreCause): DraftStatus => {
    callOff = ports.later(() => void start(), retry);
    retry = Math.min(retry * 2, longestRetry);
    return become({ status: 'failed', cause });
  };
  const start = (): Promise<DraftStatus> => {
    callOff?.();
    writing ??= write().finally(() => (writing = undefined));
    return writing;
  };
  const unsubscribe = application.subscribe(() => void start());
  return {
    get status() {
      return status;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
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

function savingOf({ form, plan }: Application, changes: readonly RecordChange[], { clock, writer }: KeepingPorts) {
  const { id, version, hash } = form;
  return {
    header: { form: { id, version, hash }, asOf: plan.at.asOf, stage: plan.at.stage, updatedAt: clock() },
    writer,
    changes,
  };
}

/** The browser's clock and timers, and a name for this tab made once. */
function browserPorts(): KeepingPorts {
  return {
    clock: Date.now,
    writer: crypto.randomUUID(),
    later: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}
