import { openChannel, type Channel } from './channel.js';
import type { FrameMessage, FramePayloads, FrameSettings } from './messages.js';
import { parseHello } from './parseMessage.js';
import { wordsFor } from './words.js';

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
  const words = wordsFor(address);
  let settings = options.settings ?? {};
  let channel: Channel | undefined;

  const renewed = (): string => {
    channel?.close();
    channel = undefined;
    return words.renew();
  };
  // Without a step in the history.
  const renew = (): void => iframe.contentWindow?.location.replace(renewed());
  const greeted = (event: MessageEvent<unknown>): void => {
    const [port] = event.ports;
    if (event.source !== iframe.contentWindow || event.origin !== address.origin || !port) return;
    const worth = words.take(parseHello(event.data));
    // It was reloaded, be it before it had loaded, and has only the word that it has said before.
    if (worth === 'taken') {
      loads.told();
      renew();
    }
    if (worth !== 'given') return;
    channel = openChannel(port, (message) => hear(message, iframe, options));
    channel.send('init', settings);
  };
  const loads = watchLoads(iframe, renew);

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
      channel?.close();
      channel = undefined;
      words.end();
      iframe.remove();
    },
  };
}

/**
 * Tells when the frame shows another page than the first: what was led elsewhere has no word to say.
 *
 * @returns `told`: the page that is about to load has been told of already.
 */
function watchLoads(iframe: HTMLIFrameElement, onOther: () => void): { readonly told: () => void } {
  let loads = 0;
  let isTold = false;
  iframe.addEventListener('load', () => {
    loads += 1;
    if (loads > 1 && !isTold) onOther();
    isTold = false;
  });
  return { told: () => (isTold = true) };
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
