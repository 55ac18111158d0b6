import { describe, expect, it } from 'vitest';
import { openChannel } from './channel.js';
import type { FrameMessage } from './messages.js';
import { parseHello, parseMessage } from './parseMessage.js';

const message = (type: string, payload: unknown, id = 1) => ({ v: 1, id, type, payload });

describe('a message', () => {
  it.each([
    ['init', { form: 'business-loan', theme: 'dark', known: { profile: {} } }],
    ['init', {}],
    ['theme', { theme: 'auto' }],
    ['locale', { locale: 'zh-CN' }],
    ['resize', { height: 812 }],
    ['focus.exit', { direction: 'back' }],
    ['event', { event: 'answered', sequence: 3, at: 'years[2023].netProfit' }],
    ['error', { code: 'submit', retryable: true }],
    ['exit', { status: 'submitted', reference: 'LN-2611-00001' }],
    ['ack', { of: 4 }],
  ])('%s %j is heard', (type, payload) => {
    expect(parseMessage(message(type, payload))).toEqual(message(type, payload));
  });

  it.each([
    ['of another version', { ...message('ack', { of: 1 }), v: 2 }],
    ['without an id', { v: 1, type: 'ack', payload: { of: 1 } }],
    ['of no known type', message('eval', {})],
    ['named as what every object has', message('constructor', {})],
    ['with more on it', { ...message('ack', { of: 1 }), more: 1 }],
    ['with more in it', message('resize', { height: 1, width: 1 })],
    ['with an answer', message('event', { event: 'answered', sequence: 1, at: 'about.staff', value: '4711' })],
    ['with a sentence for an id', message('event', { event: 'answered', sequence: 1, at: 'Chen Wei' })],
    ['with a markup for a reference', message('exit', { status: 'submitted', reference: '<b>' })],
    ['with no height', message('resize', { height: -1 })],
    ['with a height that is a text', message('resize', { height: '1' })],
    ['with no end', message('exit', { status: 'won' })],
    ['that is a list', [1, 2]],
    ['that is nothing', null],
    ['that is a text', JSON.stringify(message('ack', { of: 1 }))],
    ['with a word too long', message('locale', { locale: 'a'.repeat(201) })],
  ])('%s is not', (_name, value) => {
    expect(parseMessage(value)).toBeUndefined();
  });
});

describe('an introduction', () => {
  const hello = { askless: 1, instance: 'a1b2c3d4', nonce: '0123456789abcdef' };

  it('is read as it is', () => {
    expect(parseHello(hello)).toEqual(hello);
  });

  it.each([
    { ...hello, askless: 2 },
    { ...hello, nonce: 'short' },
    { ...hello, instance: 1 },
    { ...hello, more: true },
    { askless: 1 },
    undefined,
  ])('%j is none', (value) => {
    expect(parseHello(value)).toBeUndefined();
  });
});

describe('a channel', () => {
  /** Two sides, and what the first of them hears. */
  function pair() {
    const { port1, port2 } = new MessageChannel();
    const heard: FrameMessage[] = [];
    const channel = openChannel(port1, (one) => void heard.push(one));
    const raw: unknown[] = [];
    port2.addEventListener('message', ({ data }) => void raw.push(data));
    port2.start();
    return { channel, heard, raw, port2 };
  }

  it('hears a message once, and acknowledges it', async () => {
    const { channel, heard, raw, port2 } = pair();
    port2.postMessage(message('resize', { height: 10 }, 1));
    port2.postMessage(message('resize', { height: 10 }, 1));
    port2.postMessage(message('resize', { height: 20 }, 3));
    port2.postMessage(message('resize', { height: 10 }, 2));
    port2.postMessage('noise');
    await settle();
    channel.close();
    expect(heard.map(({ id }) => id)).toEqual([1, 3]);
    expect(raw).toEqual([message('ack', { of: 1 }, 1), message('ack', { of: 3 }, 2)]);
  });

  it('lets out of an event only what the schema knows', async () => {
    const { channel, raw } = pair();
    const event = { event: 'answered', sequence: 1, at: 'about.staff', value: '4711', note: undefined };
    channel.send('event', event);
    channel.send('event', { ...event, at: 'Chen Wei' });
    await settle();
    channel.close();
    expect(raw).toEqual([message('event', { event: 'answered', sequence: 1, at: 'about.staff' }, 1)]);
  });

  it('that is closed neither hears nor speaks', async () => {
    const { channel, heard, raw, port2 } = pair();
    channel.close();
    port2.postMessage(message('resize', { height: 10 }));
    channel.send('theme', { theme: 'dark' });
    await settle();
    expect({ heard, raw }).toEqual({ heard: [], raw: [] });
  });
});

/** Messages that are on their way have arrived when a later one has. */
async function settle(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    const { port1, port2 } = new MessageChannel();
    await new Promise((done) => {
      port1.addEventListener('message', done);
      port1.start();
      port2.postMessage(round);
    });
    port1.close();
  }
}
