import { useSyncExternalStore } from 'react';
import type { Store } from './store.js';

/** What a store holds; renders again when that changes. */
export function useStore<T>({ subscribe, get }: Pick<Store<T>, 'subscribe' | 'get'>): T {
  return useSyncExternalStore(subscribe, get, get);
}

/**
 * One thing to be told of what a store holds; renders again only when that is another one.
 *
 * @param select Makes it from what the store holds: the same from the same, so text, a number, or yes or no.
 */
export function useSelected<T, S extends string | number | boolean | undefined>(
  { subscribe, get }: Pick<Store<T>, 'subscribe' | 'get'>,
  select: (held: T) => S,
): S {
  const selected = (): S => select(get());
  return useSyncExternalStore(subscribe, selected, selected);
}
