import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '@askless/check';
import { Problem } from '../problem.js';
import type { Terminal } from '../terminal.js';
import { writeText } from './writeText.js';

/**
 * Writes the borrower of each finding into a folder, which is made where it is missing.
 *
 * @returns The file of each finding that has a borrower.
 * @throws Problem for a folder that can't be written to.
 */
export function writeCounterexamples(
  findings: readonly Finding[],
  folder: string,
  terminal: Terminal,
): ReadonlyMap<Finding, string> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new Problem([`The folder ${folder} can not be made (${cause}): name one that can.`]);
  }
  const files = new Map<Finding, string>();
  for (const [place, finding] of findings.entries()) {
    const { counterexample, rule, at } = finding;
    if (!counterexample) continue;
    const part = at
      .split('/')
      .slice(-2)
      .join('-')
      .replaceAll(/[^\w.-]+/g, '-');
    const file = join(folder, `${String(place + 1).padStart(3, '0')}-${rule}-${part}.json`);
    writeText(`${JSON.stringify(counterexample.known, undefined, 2)}\n`, file, terminal);
    files.set(finding, file);
  }
  return files;
}
