import { protocol, type FrameMessage, type FramePayloads, type FrameType } from './messages.js';
import { parseMessage, parsePayload } from './parseMessage.js';

/** One side of a conversation over a port. */
export interface Channel {
  /** Sends what the schema allows of a payload; a payload that is not of its type is not sent. */
  readonly send: <Type extends FrameType>(type: Type, payload: FramePayloads[Type]) => void;
  /** Nothing is sent or heard from now on. */
  readonly close: () => void;
}

/**
 * Talks over a port. What is not a message of the protocol is not heard, nor what was heard before; each other message is
 * acknowledged.
 */
export function openChannel(port: MessagePort, hear: (message: FrameMessage) => void): Channel {
  let sent = 0;
  let heard = 0;
  const send: Channel['send'] = (type, payload) => {
    const allowed = parsePayload(type, payload);
    if (allowed) port.postMessage({ v: protocol, id: (sent += 1), type, payload: allowed });
  };
  const receive = ({ data }: MessageEvent<unknown>): void => {
    const message = parseMessage(data);
    if (!message || message.id <= heard) return;
    heard = message.id;
    if (message.type !== 'ack') send('ack', { of: message.id });
    hear(message);
  };
  port.addEventListener('message', receive);
  port.start();
  return {
    send,
    close: () => {
      port.removeEventListener('message', receive);
      port.close();
    },
  };
}
