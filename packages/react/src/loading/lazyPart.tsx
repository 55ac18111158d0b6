import { createElement, useLayoutEffect, type ComponentType, type ReactNode } from 'react';
import { useStore } from '../store/index.js';
import type { Loader } from './createLoader.js';
import { LoadFailed } from './LoadFailed.js';

/** A component whose code comes when it is first shown, or before. */
export interface LazyPart<Props> {
  (props: Props): ReactNode;
  /** Loads the code ahead of its use; never rejects. */
  readonly preload: () => Promise<void>;
  /** Whether it can be shown at once. */
  readonly isLoaded: () => boolean;
}

/**
 * Makes a part load late. Code that is there already renders at once, and code that fails to load can be asked for again,
 * neither of which `React.lazy` does.
 *
 * @param file The code of several parts: with one of them the others are there too.
 * @param pick Finds this part in it.
 * @param waiting What stands in its place until then.
 */
export function lazyPart<File, Props extends object>(
  file: Loader<File>,
  pick: (file: File) => ComponentType<Props>,
  waiting: ReactNode = null,
): LazyPart<Props> {
  function Part(props: Props): ReactNode {
    const state = useStore(file);
    // Before the page is painted: an earlier failure, of loading ahead, is not shown but tried again.
    useLayoutEffect(() => void file.load(), []);
    if (state.status === 'loaded') return createElement(pick(state.loaded), props);
    return state.status === 'failed' ? <LoadFailed what="part" onAgain={() => void file.load()} /> : waiting;
  }
  return Object.assign(Part, { preload: file.load, isLoaded: () => file.get().status === 'loaded' });
}
