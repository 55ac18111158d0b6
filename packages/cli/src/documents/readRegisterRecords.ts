import { compileAudit } from '@askless/adapters/audit';
import { cfpb1071 } from '@askless/adapters/cfpb-1071';
import { readIntake } from '@askless/adapters/cfpb-1071/read';
import { readRegister } from '../arguments/readRegister.js';
import type { Terminal } from '../terminal.js';

/** Writes the answers of each record of a register as it comes: `{ "records": [ { record, provenance, answers, lossy } ] }`. */
export async function readRegisterRecords(pieces: AsyncIterable<Uint8Array>, terminal: Terminal): Promise<void> {
  const { columns } = compileAudit(cfpb1071, { period: null });
  const provenance = { from: 'source', source: cfpb1071.id };
  let record = 0;
  terminal.out('{ "records": [');
  for await (const { cells } of readRegister(pieces, columns)) {
    const named = Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? '']));
    terminal.out(`${record === 0 ? '' : ','}\n${JSON.stringify({ record, provenance, ...readIntake(named) })}`);
    record += 1;
    await terminal.drained();
  }
  terminal.out('\n] }\n');
}
