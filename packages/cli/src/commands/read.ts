import { choose } from '../arguments/choose.js';
import { openRecords } from '../arguments/openRecords.js';
import { options } from '../arguments/options.js';
import { command, type Command } from '../command.js';
import type { Terminal } from '../terminal.js';

type Reader = (path: string, terminal: Terminal) => Promise<void>;

/** The formats that can be read backwards. */
const readers: Readonly<Record<string, Reader>> = {
  reference: async (path, terminal) => {
    const { readReference } = await import('../documents/readReference.js');
    terminal.out(`${JSON.stringify(readReference(path), undefined, 2)}\n`);
  },
  'cfpb-1071': async (path, terminal) => {
    const { readRegisterRecords } = await import('../documents/readRegisterRecords.js');
    await readRegisterRecords(openRecords(path, terminal).pieces, terminal);
  },
};

/** `askless read`: the answers in a bank's document, to prefill the next application. */
export function read(terminal: Terminal): Command {
  const { format, file } = options;
  return command({
    name: 'read',
    summary: 'The answers in a bank’s document, as JSON; what it has lost is named',
    args: { file, format },
    async run(args) {
      await readers[choose(args.format, { what: 'format', from: Object.keys(readers) })]?.(args.file ?? '-', terminal);
      return 0;
    },
  });
}
