import { randomFrom } from '@askless/core/testing';
import { hub, note } from '../hubForm.ts';

/** The field of a question, or the radio button of an option. */
export function inputOf(id: string, option?: string): HTMLInputElement {
  const within = `[data-instance="${id}"] input`;
  const input = document.querySelector(option === undefined ? within : `${within}[value="${option}"]`);
  if (!(input instanceof HTMLInputElement)) throw new Error(`No field of ${id}.`);
  return input;
}

/** A key: the text of a field becomes another one, and the page is told. */
export function type(input: HTMLInputElement, text: string): void {
  // Past React's own property of the element: else it would take the text for one that it has set itself.
  Reflect.set(HTMLInputElement.prototype, 'value', text, input);
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}

/** The questions on the page. */
export function shownIds(): readonly string[] {
  return [...document.querySelectorAll('[data-instance]')].map((box) => box.getAttribute('data-instance') ?? '');
}

const amounts = ['500', '20000', '75000', '2000000'] as const;

/** Answers seven of ten questions, from the first to the last, whatever comes up on the way. */
export async function fill(): Promise<void> {
  const seen = new Set<string>();
  for (let next = nextOf(seen); next !== undefined; next = nextOf(seen)) {
    seen.add(next);
    // Of its own, so that what is answered does not hang on what is shown beside it.
    const random = randomFrom(Number(next.replaceAll(/\D/g, '')));
    if (next !== hub && next !== note && !random.chance(0.7)) continue;
    const [first, ...others] = [...document.querySelectorAll(`[data-instance="${next}"] input[type="radio"][value]`)]
      .filter((input) => input instanceof HTMLInputElement)
      .filter(({ value }) => isOption(value));
    if (first) {
      random.pick([first, ...others]).click();
    } else {
      const input = inputOf(next);
      input.focus();
      type(input, next === hub ? hubBase : random.pick(amounts));
      input.blur();
    }
    // What follows from an answer may stand in effects.
    await nextTask();
  }
}

/** The amount that stands in the hub before anything is measured. */
export const hubBase = '100500';

function isOption(value: string): boolean {
  return /^(?:yes|no|[a-d])$/.test(value);
}

function nextOf(seen: ReadonlySet<string>): string | undefined {
  return shownIds().find((id) => !seen.has(id));
}

/** Sooner than after a timer, which the browser holds back by four milliseconds. */
export async function nextTask(): Promise<void> {
  await new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', done, { once: true });
    port1.start();
    port2.postMessage(undefined);
  });
}
