import { hub, note } from '../hubForm.ts';
import { hubBase, inputOf, nextTask, type } from './filling.ts';
import type { InputKind, Measured, Timed } from './inputKinds.ts';

declare global {
  /** What React has committed so far. */
  var commits: number;
}

const warmUp = 20;

interface Step {
  /** Before the clock starts. */
  readonly before?: (turn: number) => void;
  readonly act: (turn: number) => void;
}

/** Times inputs as a borrower makes them, each from the event until everything it leads to is done, and until the page is painted. */
export async function measureKeys(count: number, kinds: readonly InputKind[]): Promise<Timed> {
  const steps = stepsOn(inputOf(hub), inputOf(note));
  const timed: Partial<Record<InputKind, Measured>> = {};
  for (const kind of kinds) timed[kind] = await measure(count, steps[kind]);
  return timed;
}

function stepsOn(amount: HTMLInputElement, text: HTMLInputElement): Readonly<Record<InputKind, Step>> {
  const answer = (textOf: (turn: number) => string): Step => ({
    before: () => amount.focus(),
    act: (turn) => {
      type(amount, textOf(turn));
      leave(amount);
    },
  });
  // Stays between two of the amounts that rules know.
  const near = (turn: number): string => (turn % 2 === 0 ? '100501' : hubBase);
  return {
    plainKey: { before: () => text.focus(), act: (turn) => type(text, `letter ${turn}`) },
    hubKey: { before: () => amount.focus(), act: (turn) => type(amount, near(turn)) },
    hubAnswer: answer(near),
    // Passes a fifth of them, up or down.
    hubShows: answer((turn) => (turn % 2 === 0 ? '150500' : hubBase)),
    focus: { act: (turn) => (turn % 2 === 0 ? text : amount).focus() },
  };
}

/** What React hears when the focus goes; the browser's own work on it is the same for all. */
function leave(input: HTMLInputElement): void {
  input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}

async function measure(count: number, { before, act }: Step): Promise<Measured> {
  const handler: number[] = [];
  const paint: number[] = [];
  const commits: number[] = [];
  for (let turn = 0; turn < warmUp + count; turn += 1) {
    before?.(turn);
    await painted();
    const committed = globalThis.commits;
    const start = performance.now();
    act(turn);
    // React ends its work on an event in a microtask.
    await Promise.resolve();
    const handled = performance.now();
    await painted();
    const shown = performance.now();
    if (turn < warmUp) continue;
    handler.push(handled - start);
    paint.push(shown - start);
    commits.push(globalThis.commits - committed);
  }
  return { handler, paint, commits };
}

/** The next frame is on its way to the screen. */
async function painted(): Promise<void> {
  await new Promise((done) => {
    requestAnimationFrame(done);
  });
  await nextTask();
}
