import { writeFileSync } from 'node:fs';
import { Problem } from '../problem.js';
import type { Terminal } from '../terminal.js';

/**
 * Writes into a file, or to standard output where none is named.
 *
 * @throws Problem for a file that can't be written.
 */
export function writeText(text: string, file: string | undefined, terminal: Terminal): void {
  if (file === undefined) {
    terminal.out(text);
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new Problem([
      `${file} can not be written (${cause}): name a file in a folder that exists and may be written to.`,
    ]);
  }
}
