import { useState } from 'react';
import type { DraftStore } from '../saving/index.js';

/** The store of drafts: the first of those at one place, so that a host may make one at each render. */
export function useSameStore(given: DraftStore | undefined): DraftStore | undefined {
  const [store, setStore] = useState(given);
  if (store === given || isSamePlace(store, given)) return store;
  setStore(given);
  return given;
}

function isSamePlace(one: DraftStore | undefined, other: DraftStore | undefined): boolean {
  return one?.place !== undefined && one.place === other?.place;
}
