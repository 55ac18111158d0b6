import { run } from './run.js';

/** What a run of the command came to. */
export interface RecordedRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The day on which recorded runs happen. */
export const recordedToday = '2026-11-25';

/** Runs the command in this process with what is on its standard input, and keeps what it writes. */
export async function recordRun(args: readonly string[], input: string | Uint8Array = ''): Promise<RecordedRun> {
  let out = '';
  let err = '';
  const code = await run(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    drained: async () => undefined,
    async *input() {
      yield Buffer.from(input);
    },
    styled: false,
    today: () => recordedToday,
  });
  return { code, out, err };
}
