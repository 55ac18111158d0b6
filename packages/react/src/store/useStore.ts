import { useSyncExternalStore } from 'react';
import type { Store } from './store.js';

/** What a store holds; renders again when that changes. */
export function useStore<T>({ subscribe, get }: Pick<Store<T>, 'subscribe' | 'get'>): T {
  return useSyncExternalStore(subscribe, get, get);
}
