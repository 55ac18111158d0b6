import { openChannel, type Channel } from './channel.js';
import { protocol, type FramePayloads, type FrameSettings, type Hello } from './messages.js';

export interface JoinOptions {
  /** The one origin that may frame this page: `https://www.example.com`. */
  readonly parentOrigin: string;
  /** The form, which tells how high it is. */
  readonly content: Element;
  /** The host's settings, at first and after each change. */
  readonly onSettings: (settings: FrameSettings) => void;
}

/** A framed page's way to the page around it. */
export interface HostLink {
  readonly tell: <Type extends 'event' | 'error' | 'exit'>(type: Type, payload: FramePayloads[Type]) => void;
  readonly close: () => void;
}

/**
 * Introduces this framed page to the page around it, and follows its settings. Only a page of exactly `parentOrigin` hears of it.
 *
 * @throws A TypeError where `parentOrigin` is no origin.
 */
export function joinHost({ parentOrigin, content, onSettings }: JoinOptions): HostLink {
  const origin = originOf(parentOrigin);
  let channel: Channel | undefined;
  let settings: FrameSettings = {};
  let height = -1;
  const follow = (next: FrameSettings): void => onSettings((settings = next));

  const measure = (): void => {
    const now = Math.ceil(content.getBoundingClientRect().height);
    if (!channel || now === height) return;
    height = now;
    channel.send('resize', { height });
  };
  const greet = (): void => {
    const hello = helloOf(location.hash);
    if (!hello || window.parent === window) return;
    channel?.close();
    height = -1;
    const { port1, port2 } = new MessageChannel();
    channel = openChannel(port1, (message) => {
      if (message.type === 'init') follow(message.payload);
      if (message.type === 'theme' || message.type === 'locale') follow({ ...settings, ...message.payload });
      measure();
    });
    window.parent.postMessage(hello, origin, [port2]);
  };
  const stopWatching = watchFocus((direction) => channel?.send('focus.exit', { direction }));
  const sizes = new ResizeObserver(measure);
  sizes.observe(content);
  window.addEventListener('hashchange', greet);
  greet();
  return {
    tell: (type, payload) => channel?.send(type, payload),
    close: () => {
      stopWatching();
      sizes.disconnect();
      window.removeEventListener('hashchange', greet);
      channel?.close();
      channel = undefined;
    },
  };
}

function originOf(given: string): string {
  const { origin } = new URL(given);
  if (origin !== given || origin === 'null')
    throw new TypeError(`parent-origin is "${given}", which is no origin: write one such as https://www.example.com.`);
  return origin;
}

function helloOf(hash: string): Hello | undefined {
  const query = new URLSearchParams(hash.slice(1));
  const [instance, nonce] = [query.get('instance'), query.get('nonce')];
  return instance === null || nonce === null ? undefined : { askless: protocol, instance, nonce };
}

/** Tells when Tab led out of the document, which the browser does by itself. */
function watchFocus(left: (direction: 'forward' | 'back') => void): () => void {
  const pressed = ({ key, shiftKey }: KeyboardEvent): void => {
    if (key !== 'Tab') return;
    const leaving = (): void => left(shiftKey ? 'back' : 'forward');
    window.addEventListener('blur', leaving, { once: true });
    requestAnimationFrame(() => setTimeout(() => window.removeEventListener('blur', leaving)));
  };
  window.addEventListener('keydown', pressed);
  return () => window.removeEventListener('keydown', pressed);
}
