import type { Terminal } from '../terminal.js';

const width = 24;
const every = 2000;

/** Shows how far the reading of a file has come, to whoever watches standard error; nothing to anyone else. */
export interface Progress {
  readonly pieces: AsyncIterable<Uint8Array>;
  readonly record: (count: number) => void;
  readonly end: () => void;
}

export function showProgress(
  pieces: AsyncIterable<Uint8Array>,
  { progress }: Terminal,
  size: number | undefined,
): Progress {
  if (!progress) return { pieces, record: () => undefined, end: () => undefined };
  let bytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      bytes += piece.length;
      yield piece;
    }
  }
  return {
    pieces: counted(),
    record: (count) => {
      if (count % every === 0) progress(`${bar(bytes, size)}${count}`);
    },
    end: () => progress(''),
  };
}

function bar(bytes: number, size: number | undefined): string {
  if (size === undefined || size === 0) return '';
  const done = Math.min(width, Math.round((bytes / size) * width));
  return `[${'#'.repeat(done)}${' '.repeat(width - done)}] `;
}
