import { useLayoutEffect, type ComponentType, type ReactNode } from 'react';
import { useStore } from '../store/index.js';
import { createLoader } from './createLoader.js';
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
 * @param waiting What stands in its place until then.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): LazyPart<Props> {
  const loader = createLoader(load);
  function Part(props: Props): ReactNode {
    const state = useStore(loader);
    // Before the page is painted: an earlier failure, of loading ahead, is not shown but tried again.
    useLayoutEffect(() => void loader.load(), []);
    if (state.status === 'loaded') return <state.loaded {...props} />;
    return state.status === 'failed' ? <LoadFailed what="part" onAgain={() => void loader.load()} /> : waiting;
  }
  return Object.assign(Part, { preload: loader.load, isLoaded: () => loader.get().status === 'loaded' });
}
