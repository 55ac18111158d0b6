import type { FileValue, InstanceId } from '@askless/core';
import { createStore, type Store } from '../store/index.js';
import type { UploadState } from './upload.js';

/** The files of one application on their way to the host: they go on while their control is not on the page. */
export interface Uploads {
  /** Where a file is on its way, and what takes it back. */
  readonly underWay: Store<ReadonlyMap<InstanceId, () => void>>;
  /** How the latest file of each instance stands. */
  readonly states: Store<ReadonlyMap<InstanceId, UploadState>>;
  /** Makes an accepted file the answer: in the application that is on the page by then. */
  answer: (at: InstanceId, file: FileValue) => void;
}

export function createUploads(): Uploads {
  return {
    underWay: createStore<ReadonlyMap<InstanceId, () => void>>(new Map()),
    states: createStore<ReadonlyMap<InstanceId, UploadState>>(new Map()),
    answer: () => undefined,
  };
}
