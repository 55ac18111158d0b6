import { parseProblems, type OnSubmit, type SubmitAnswer, type Taken } from '../session/index.js';

export interface SubmitToOptions {
  /** Further headers, asked for at each try: a token against forged requests, for one. */
  readonly headers?: () => Readonly<Record<string, string>>;
}

/**
 * Posts submissions as JSON. Each try of one submission carries the same `Idempotency-Key`, so that a server that had it already
 * does not take it twice. A success may answer with JSON that has a `reference` and a time `receivedAt` to show, anything else with
 * `problems`: a list of what the borrower can put right, as `HostProblem` has it.
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
    const { ok, status } = response;
    const answer = await readJson(response);
    return {
      ok,
      status,
      ...(ok ? parseTaken(answer) : { problems: parseProblems(propertyOf(answer, 'problems')) }),
    } satisfies SubmitAnswer;
  };
}

/** An answer that can't be read says nothing: a success is one all the same, and is not sent again for want of a number. */
async function readJson(response: Response): Promise<unknown> {
  if (!/\bjson\b/.test(response.headers.get('content-type') ?? '')) return undefined;
  return response.json().catch(() => undefined);
}

function parseTaken(answer: unknown): Taken {
  const [reference, receivedAt] = ['reference', 'receivedAt'].map((name) => propertyOf(answer, name));
  return {
    reference: isText(reference) ? reference : undefined,
    receivedAt: isText(receivedAt) ? receivedAt : undefined,
  };
}

function propertyOf(json: unknown, name: string): unknown {
  return Reflect.get(Object(json), name);
}

function isText(json: unknown): json is string {
  return typeof json === 'string';
}
