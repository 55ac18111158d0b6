import type { OnSubmit, Taken } from '../session/index.js';

/** A server's answer that is no success. */
export class NotAccepted extends Error {
  override readonly name = 'NotAccepted';
}

export interface SubmitToOptions {
  /** Further headers, asked for at each try: a token against forged requests, for one. */
  readonly headers?: () => Readonly<Record<string, string>>;
}

/**
 * Posts submissions as JSON. Each try of one submission carries the same `Idempotency-Key`, so that a server that had it already
 * does not take it twice. The answer may be JSON with a `reference` and a time `receivedAt` to show.
 */
export function submitTo(url: string, { headers }: SubmitToOptions = {}): OnSubmit {
  return async (submission, { idempotencyKey }) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        ...headers?.(),
        'content-type': 'application/json',
        accept: 'application/json',
        'idempotency-key': idempotencyKey,
      },
      body: JSON.stringify(submission),
    });
    if (!response.ok) throw new NotAccepted(`The server answered ${response.status}.`);
    return takenIn(response);
  };
}

async function takenIn(response: Response): Promise<Taken> {
  if (!/\bjson\b/.test(response.headers.get('content-type') ?? '')) return {};
  // A success whose answer can't be read is a success all the same: nothing is sent again for want of a number.
  const answer: unknown = await response.json().catch(() => undefined);
  const textIn = (name: string): string | undefined => {
    const text: unknown = Reflect.get(Object(answer), name);
    return typeof text === 'string' ? text : undefined;
  };
  return { reference: textIn('reference'), receivedAt: textIn('receivedAt') };
}
