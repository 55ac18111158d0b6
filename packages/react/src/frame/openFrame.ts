import { openChannel, type Channel } from './channel.js';
import type { FrameMessage, FramePayloads, FrameSettings } from './messages.js';
import { parseHello } from './parseMessage.js';

export interface FrameOptions {
  /** The page in the frame, on an origin of its own: `https://apply.example.com/frame.html`. */
  readonly src: string;
  /** The frame's accessible name. */
  readonly title: string;
  readonly settings?: FrameSettings;
  readonly onEvent?: (event: FramePayloads['event']) => void;
  readonly onError?: (error: FramePayloads['error']) => void;
  readonly onExit?: (exit: FramePayloads['exit']) => void;
  /** The focus left the frame: for dialogs and other places that keep it. */
  readonly onFocusExit?: (exit: FramePayloads['focus.exit']) => void;
}

/** A form in a frame, as the page around it holds it. */
export interface Frame {
  readonly iframe: HTMLIFrameElement;
  /** Shows the form with other settings; a language or theme alone costs no reopening. */
  readonly set: (settings: FrameSettings) => void;
  /** Takes the frame off the page and ends the conversation. */
  readonly close: () => void;
}

/**
 * Puts a form on the page in a frame of another origin. The two talk over one port, which is taken only from this frame, from that
 * origin and with the word given to it, once for each time that the frame loads. Ids and states come out of it, values don't.
 *
 * @param place Where the frame is put.
 */
export function openFrame(place: Node, options: FrameOptions): Frame {
  const iframe = makeFrame(options.title);
  const address = new URL(options.src, document.baseURI);
  const instance = randomWord();
  let settings = options.settings ?? {};
  let nonce: string | undefined;
  let channel: Channel | undefined;
  let loads = 0;

  const renewed = (): string => {
    channel?.close();
    channel = undefined;
    nonce = randomWord();
    return `${address.href.split('#')[0] ?? ''}#${new URLSearchParams({ instance, nonce }).toString()}`;
  };
  const greeted = (event: MessageEvent<unknown>): void => {
    const [port] = event.ports;
    if (event.source !== iframe.contentWindow || event.origin !== address.origin || !port) return;
    const hello = parseHello(event.data);
    if (nonce === undefined || hello?.nonce !== nonce || hello.instance !== instance) return;
    nonce = undefined;
    channel = openChannel(port, (message) => hear(message, iframe, options));
    channel.send('init', settings);
  };
  // A frame that was reloaded has only the old word: it gets a new one, without a step in the history.
  const loaded = (): void => {
    loads += 1;
    if (loads > 1) iframe.contentWindow?.location.replace(renewed());
  };

  iframe.addEventListener('load', loaded);
  globalThis.addEventListener('message', greeted);
  iframe.src = renewed();
  place.appendChild(iframe);
  return {
    iframe,
    set: (next) => {
      sendDifference(channel, settings, next);
      settings = next;
    },
    close: () => {
      globalThis.removeEventListener('message', greeted);
      iframe.removeEventListener('load', loaded);
      channel?.close();
      channel = undefined;
      nonce = undefined;
      iframe.remove();
    },
  };
}

function makeFrame(title: string): HTMLIFrameElement {
  const iframe = document.createElement('iframe');
  iframe.title = title;
  iframe.setAttribute('allow', '');
  iframe.setAttribute('referrerpolicy', 'origin');
  return iframe;
}

function hear(message: FrameMessage, iframe: HTMLIFrameElement, options: FrameOptions): void {
  switch (message.type) {
    case 'resize':
      // An attribute, which no policy on styles forbids.
      iframe.height = String(message.payload.height);
      return;
    case 'event':
      return options.onEvent?.(message.payload);
    case 'error':
      return options.onError?.(message.payload);
    case 'exit':
      return options.onExit?.(message.payload);
    case 'focus.exit':
      return options.onFocusExit?.(message.payload);
    case 'ack':
    case 'init':
    case 'theme':
    case 'locale':
      return;
  }
}

function sendDifference(channel: Channel | undefined, before: FrameSettings, after: FrameSettings): void {
  const { theme, locale, ...rest } = after;
  const { theme: themeBefore, locale: localeBefore, ...restBefore } = before;
  const isSame = JSON.stringify(rest) === JSON.stringify(restBefore);
  if (!isSame || theme === undefined || locale === undefined) return channel?.send('init', after);
  if (theme !== themeBefore) channel?.send('theme', { theme });
  if (locale !== localeBefore) channel?.send('locale', { locale });
}

/** 128 bits that nobody guesses. */
function randomWord(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
