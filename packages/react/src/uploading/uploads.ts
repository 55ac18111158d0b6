import type { FileValue, InstanceId } from '@askless/core';
import { createStore, type Store } from '../store/index.js';
import type { UploadState } from './upload.js';

/** The files of one application on their way to the host: they go on while their control is not on the page. */
export interface Uploads {
  /** Where a file is on its way. */
  readonly underWay: Store<ReadonlySet<InstanceId>>;
  /** How the latest file of an instance stands. */
  readonly stateAt: (at: InstanceId) => Store<UploadState | undefined>;
  /** A file is on its way from now on, until `end` or `stop`; `abort` tells the host. */
  readonly begin: (at: InstanceId, abort: () => void) => void;
  readonly end: (at: InstanceId) => void;
  readonly stop: (at: InstanceId) => void;
  readonly stopAll: () => void;
  /** Makes an accepted file the answer: in the application that is on the page by then. */
  answer: (at: InstanceId, file: FileValue) => void;
}

export function createUploads(): Uploads {
  const states = new Map<InstanceId, Store<UploadState | undefined>>();
  const aborts = new Map<InstanceId, () => void>();
  const underWay = createStore<ReadonlySet<InstanceId>>(new Set());
  const end = (at: InstanceId): void => {
    aborts.delete(at);
    underWay.set(new Set(aborts.keys()));
  };
  const stop = (at: InstanceId): void => {
    aborts.get(at)?.();
    end(at);
    states.get(at)?.set(undefined);
  };
  return {
    underWay,
    stateAt: (at) => {
      const state = states.get(at) ?? createStore<UploadState | undefined>(undefined);
      states.set(at, state);
      return state;
    },
    begin: (at, abort) => {
      aborts.set(at, abort);
      underWay.set(new Set(aborts.keys()));
    },
    end,
    stop,
    stopAll: () => {
      for (const at of aborts.keys()) stop(at);
    },
    answer: () => undefined,
  };
}
