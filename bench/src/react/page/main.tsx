// What `bench/src/react.ts` asks of the page: one way of putting a form on it, to be mounted, filled and typed into.
import { preloadParts } from '@askless/react';
import '@askless/react/styles.css';
import { createRoot, type Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { hubForm } from '../hubForm.ts';
import { inOnePage, inPages, ownMarkup } from './askless.tsx';
import { byField } from './byField.tsx';
import type { Contestant } from './contestant.ts';
import { fill, shownIds } from './filling.ts';
import { plain, watched } from './hookForm.tsx';
import type { InputKind, Timed } from './inputKinds.ts';
import { measureKeys } from './keys.ts';

const contestants = { inPages, inOnePage, ownMarkup, plain, watched, byField } satisfies Record<string, Contestant>;

/** Names of what is measured. */
export type ContestantName = keyof typeof contestants;

/** What the page can be asked to do. */
export interface BenchPage {
  /** How long it took, once for each time, in milliseconds. */
  readonly mount: (name: ContestantName, size: number, times: number) => Promise<readonly number[]>;
  readonly fill: () => Promise<readonly string[]>;
  readonly keys: (count: number, kinds: readonly InputKind[]) => Promise<Timed>;
}

const place = document.querySelector('#root');
let root: Root | undefined;

const page: BenchPage = {
  mount: async (name, size, times) => {
    await preloadParts();
    const make = contestants[name].prepare(hubForm(size));
    const took: number[] = [];
    for (let time = 0; time < times; time += 1) {
      root?.unmount();
      await idle();
      const next = createRoot(place ?? document.body);
      const start = performance.now();
      flushSync(() => next.render(make()));
      // Layout belongs to it: a form is there once it has its place.
      if (document.body.offsetHeight === 0) throw new Error('Nothing is shown.');
      took.push(performance.now() - start);
      root = next;
    }
    await idle();
    return took;
  },
  fill: async () => {
    await fill();
    return shownIds();
  },
  keys: measureKeys,
};

async function idle(): Promise<void> {
  await new Promise((done) => requestIdleCallback(done, { timeout: 2000 }));
}

Object.assign(globalThis, { bench: page });
