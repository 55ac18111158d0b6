import { compileAudit } from '@askless/adapters/audit';
import { cfpb1071 } from '@askless/adapters/cfpb-1071';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordRun } from '../recordRun.js';

const { columns } = compileAudit(cfpb1071);
const head = `${columns.join(',')}\n`;

const cell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('', '', '1', '2', '900', '977', '988', '999', '1;977', '20250901', '0.5', '-1'),
  },
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const line = fc.array(cell, { minLength: columns.length, maxLength: columns.length }).map((cells) => cells.join(','));
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.array(line, { maxLength: 3 }).map((lines) => Buffer.from(head + lines.join('\n'))),
);

it('ends with a code and JSON, or with what is wrong, whatever it is given', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, async (input) => {
      const { code, out, err } = await recordRun(['audit', '--json', '-'], input);
      const { records, stopped }: { records?: unknown[]; stopped?: string } = out === '' ? {} : parseOut(out);
      expect({ code, err: err !== '', records: records?.length }).toEqual({
        code: err === '' ? Math.min(1, records?.length ?? -1) : 2,
        err: stopped !== undefined || records === undefined,
        records: records?.length,
      });
      expect(err).not.toContain('should not have happened');
    }),
  );
});

function parseOut(out: string): { records: unknown[]; stopped?: string } {
  return JSON.parse(out) as { records: unknown[]; stopped?: string };
}
