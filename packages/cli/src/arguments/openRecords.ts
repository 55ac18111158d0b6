import { createReadStream, statSync } from 'node:fs';
import { Problem } from '../problem.js';
import type { Terminal } from '../terminal.js';

/** Bytes as they come, and how many there will be, where that is known. */
export interface OpenRecords {
  readonly pieces: AsyncIterable<Uint8Array>;
  readonly size?: number;
}

/**
 * Opens a file of records, or standard input for `-`.
 *
 * @throws Problem for a file that is not there, or is none.
 */
export function openRecords(path: string, terminal: Terminal): OpenRecords {
  if (path === '-') return { pieces: terminal.input() };
  try {
    const found = statSync(path);
    if (found.isDirectory()) throw new Problem([`The register ${path} is a folder: name a file.`]);
    if (found.isFIFO()) return { pieces: piecesOf(path) };
    if (!found.isFile()) throw new Problem([`The register ${path} is no file: name one.`]);
    return { pieces: piecesOf(path), size: found.size };
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(path, error);
  }
}

async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const stream: AsyncIterable<Uint8Array> = createReadStream(path);
  try {
    yield* stream;
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): Problem {
  const cause = error instanceof Error ? error.message : String(error);
  return new Problem([`The register ${path} can not be read (${cause}): check the path and its permissions.`]);
}
