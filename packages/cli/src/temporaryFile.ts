import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own for the files of one test file; `remove` it when they have run. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'askless-'));
  let written = 0;
  return {
    folder,
    /** Writes a file under a new name: text and bytes as they are, anything else as JSON. */
    file: (content: unknown): string => {
      written += 1;
      const path = join(folder, `file${written}.json`);
      writeFileSync(
        path,
        typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
      );
      return path;
    },
    remove: (): void => rmSync(folder, { recursive: true, force: true }),
  };
}
