import type { Store } from '../store/index.js';

/** Sets one entry of a store of several; undefined takes it out. */
export function setAt<K, V>(store: Store<ReadonlyMap<K, V>>, key: K, value: V | undefined): void {
  const next = new Map(store.get());
  if (value === undefined) next.delete(key);
  else next.set(key, value);
  store.set(next);
}
