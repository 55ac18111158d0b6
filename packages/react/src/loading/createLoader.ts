import { createStore, type Store } from '../store/index.js';

/** How far the loading of something is. */
export type Loading<T> = { readonly status: 'waiting' | 'failed' } | { readonly status: 'loaded'; readonly loaded: T };

/** Something loaded once, when it is first needed. */
export interface Loader<T> extends Pick<Store<Loading<T>>, 'get' | 'subscribe'> {
  /** Loads it unless it is there or on its way; after a failure, anew. Never rejects: what came of it is the state. */
  readonly load: () => Promise<void>;
}

/** Makes a loader; nothing is loaded yet. */
export function createLoader<T>(load: () => Promise<T>): Loader<T> {
  const { get, set, subscribe } = createStore<Loading<T>>({ status: 'waiting' });
  let running: Promise<void> | undefined;
  const start = async (): Promise<void> => {
    if (get().status === 'failed') set({ status: 'waiting' });
    try {
      set({ status: 'loaded', loaded: await load() });
    } catch {
      running = undefined;
      set({ status: 'failed' });
    }
  };
  return { get, subscribe, load: () => (running ??= start()) };
}
