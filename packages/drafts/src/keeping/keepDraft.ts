import type { Answers, Application, InstanceId } from '@askless/core';
import { diffRecords, isKept } from '../records/index.js';
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
  /** The borrower has chosen what stands over what other tabs or devices gave: those stay in the history. */
  readonly settle: (ids: readonly InstanceId[]) => Promise<DraftStatus>;
  readonly stop: () => void;
}

const firstRetry = 1_000;
const longestRetry = 60_000;

export interface KeepOptions {
  readonly store: DraftStore;
  readonly id: string;
  /** What need not be written; left out: what the application says now. Given for one that was answered before it could be kept. */
  readonly since?: Answers;
  /** What the restored draft has shown: `seen` of `RestoredDraft`. */
  readonly seen?: ReadonlyMap<string, number>;
}

/**
 * Saves an application as it is filled in: each answer is written when it is given. What comes while a write is under
 * way joins the next one; a failed write is tried again, ever more slowly, and nothing is forgotten meanwhile.
 */
export function keepDraft(
  application: Application,
  { store, id, since = application.answers, seen = new Map() }: KeepOptions,
  ports: KeepingPorts = browserPorts(),
): KeptDraft {
  const { become, subscribe, ...told } = tellStatus();
  const unsaved = unsavedOf(application, { since, seen });
  let writing: Promise<DraftStatus> | undefined;
  const retrying = retryLater(ports, () => void start());
  const write = async (): Promise<DraftStatus> => {
    for (let changes = unsaved.list(); changes.length > 0; changes = unsaved.list()) {
      become({ status: 'saving' });
      const upTo = application.answers;
      const result = await store.save(id, savingOf(application, changes, ports));
      if (!result.ok) {
        retrying.plan();
        return become({ status: 'failed', cause: result.cause });
      }
      unsaved.saved(upTo);
      retrying.reset();
      become({ status: 'saved', at: ports.clock() });
    }
    return told.status();
  };
  const start = (): Promise<DraftStatus> => {
    retrying.callOff();
    return (writing ??= write().finally(() => (writing = undefined)));
  };
  const saveNow = async (): Promise<DraftStatus> => {
    await writing;
    return start();
  };
  const unsubscribe = application.subscribe(() => void start());
  if (since !== application.answers) void start();
  return {
    get status() {
      return told.status();
    },
    subscribe,
    saveNow,
    settle: (ids) => {
      unsaved.settle(ids);
      return saveNow();
    },
    stop: () => {
      unsubscribe();
      retrying.callOff();
    },
  };
}

/** A try that is planned for later, each one later than the one before until one succeeds. */
interface Retrying {
  readonly plan: () => void;
  readonly reset: () => void;
  readonly callOff: () => void;
}

function retryLater(ports: KeepingPorts, run: () => void): Retrying {
  let wait = firstRetry;
  let callOff: (() => void) | undefined;
  return {
    plan: () => {
      callOff = ports.later(run, wait);
      wait = Math.min(wait * 2, longestRetry);
    },
    reset: () => {
      wait = firstRetry;
    },
    callOff: () => callOff?.(),
  };
}

/** What the store has, and what of it was shown. */
interface Stored {
  readonly since: Answers;
  readonly seen: ReadonlyMap<string, number>;
}

/** What the store does not have yet. */
interface Unsaved {
  readonly list: () => RecordChange[];
  /** The store has the answers as they were then. */
  readonly saved: (upTo: Answers) => void;
  readonly settle: (ids: readonly InstanceId[]) => void;
}

function unsavedOf(application: Application, { since, seen }: Stored): Unsaved {
  const settling = new Set<InstanceId>();
  let listed: readonly InstanceId[] = [];
  let stored = since;
  return {
    list: () => {
      listed = [...settling];
      const changes = diffRecords(application.form, stored, application.answers);
      return [...changes.map((change) => overSeen(change, seen)), ...settledIn(application, listed)];
    },
    saved: (upTo) => {
      stored = upTo;
      for (const at of listed) settling.delete(at);
    },
    settle: (ids) => ids.forEach((at) => settling.add(at)),
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

function overSeen(change: RecordChange, seen: ReadonlyMap<string, number>): RecordChange {
  const over = seen.get(change.key);
  return over === undefined ? change : { ...change, over };
}

/** What stands, written as chosen. */
function settledIn({ form, answers }: Application, ids: readonly InstanceId[]): RecordChange[] {
  return ids.flatMap((at): RecordChange[] => {
    const content = answers.given.get(at);
    return content && isKept(form, at) ? [{ key: `answer:${at}`, content, settled: true }] : [];
  });
}

function savingOf(
  { form, plan }: Application,
  changes: readonly RecordChange[],
  { clock, writer, device }: KeepingPorts,
) {
  const { id, version, hash } = form;
  return {
    header: { form: { id, version, hash }, asOf: plan.at.asOf, stage: plan.at.stage, updatedAt: clock() },
    writer,
    ...(device && { device }),
    changes,
  };
}
