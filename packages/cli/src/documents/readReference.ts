import { readIntake } from '@askless/adapters/reference/read';
import { readJson } from '../arguments/readJson.js';
import { Problem } from '../problem.js';

/**
 * Reads a document of the reference format as a known file.
 *
 * @throws Problem for what is no such document.
 */
export function readReference(path: string): object {
  const { issues, ...known } = readIntake(readJson(path, 'The document'));
  if (issues.length > 0)
    throw new Problem([
      `The document ${path} can not be read:`,
      ...issues.map(({ code, at }) => `${at === '' ? 'The document' : at} is not as the format has it [${code}].`),
    ]);
  return { provenance: { from: 'source', source: 'reference' }, ...known, lossy: [] };
}
