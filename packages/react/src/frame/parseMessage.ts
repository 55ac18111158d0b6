import { protocol, type FrameMessage, type FramePayloads, type FrameType, type Hello } from './messages.js';

type Accepts = (value: unknown) => boolean;

const longest = 200;
const text: Accepts = (value) => typeof value === 'string' && value.length <= longest;
const matching =
  (pattern: RegExp): Accepts =>
  (value) =>
    typeof value === 'string' && value.length <= longest && pattern.test(value);
const oneOf =
  (...values: readonly string[]): Accepts =>
  (value) =>
    values.some((one) => one === value);
const boolean: Accepts = (value) => typeof value === 'boolean';
const count: Accepts = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const anything: Accepts = () => true;

/** An id of the form's: a question, a row's question, a section; no spaces, so no sentence and no name. */
const id = matching(/^[\w.[\]:-]+$/);
const word = matching(/^[a-z][a-z-]*$/);
const theme = oneOf('light', 'dark', 'auto');

interface Shape {
  readonly must: Readonly<Record<string, Accepts>>;
  readonly may?: Readonly<Record<string, Accepts>>;
}

const shapes: Readonly<Record<FrameType, Shape>> = {
  init: {
    must: {},
    may: {
      form: id,
      formats: text,
      locale: text,
      theme,
      density: oneOf('comfortable', 'compact'),
      contrast: oneOf('more', 'auto'),
      stage: id,
      asOf: matching(/^\d{4}-\d{2}-\d{2}$/),
      draftId: text,
      known: anything,
    },
  },
  theme: { must: { theme } },
  locale: { must: { locale: matching(/^[A-Za-z0-9-]+$/) } },
  resize: { must: { height: count } },
  'focus.exit': { must: { direction: oneOf('forward', 'back') } },
  event: {
    must: { event: word, sequence: count },
    may: { at: id, page: id, status: word, stability: word, count, restored: boolean },
  },
  error: { must: { code: word, retryable: boolean } },
  exit: { must: { status: oneOf('submitted', 'left') }, may: { reference: matching(/^[\w./-]+$/) } },
  ack: { must: { of: count } },
};

const hello: Shape = {
  must: { askless: (value) => value === protocol, instance: matching(/^[\w-]{8,}$/), nonce: matching(/^[\w-]{16,}$/) },
};

/** Reads a message from the other side; undefined for anything that is not exactly one. */
export function parseMessage(value: unknown): FrameMessage | undefined {
  const outer: Shape = {
    must: { v: (version) => version === protocol, id: count, type: oneOf(...Object.keys(shapes)), payload: isObject },
  };
  if (!fits(value, outer)) return undefined;
  const message = value as FrameMessage;
  return fits(message.payload, shapes[message.type]) ? message : undefined;
}

/** Reads a frame's introduction; undefined for anything that is not exactly one. */
export function parseHello(value: unknown): Hello | undefined {
  return fits(value, hello) ? (value as Hello) : undefined;
}

/** Only what the schema knows of a payload: nothing else is sent, whatever its object holds. */
export function parsePayload<Type extends FrameType>(
  type: Type,
  payload: FramePayloads[Type],
): FramePayloads[Type] | undefined {
  const { must, may = {} } = shapes[type];
  const kept = Object.fromEntries(
    Object.entries(payload).filter(
      ([name, value]) => value !== undefined && (Object.hasOwn(must, name) || Object.hasOwn(may, name)),
    ),
  );
  return fits(kept, shapes[type]) ? (kept as unknown as FramePayloads[Type]) : undefined;
}

function fits(value: unknown, { must, may = {} }: Shape): boolean {
  if (!isObject(value)) return false;
  const entries = Object.entries(value);
  return (
    Object.keys(must).every((name) => Object.hasOwn(value, name)) &&
    entries.every(([name, content]) => accepts(name, must)?.(content) ?? accepts(name, may)?.(content) ?? false)
  );
}

function accepts(name: string, shape: Readonly<Record<string, Accepts>>): Accepts | undefined {
  return Object.hasOwn(shape, name) ? shape[name] : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
