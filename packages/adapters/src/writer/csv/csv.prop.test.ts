import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CsvError, readCsv, writeCsvRecord } from './index.js';

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', ';', '=', '-', '5') }),
);
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));

it('what is written is read again, however it is cut; the rest is refused', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 7 }), async (rows, size) => {
      const written = writeAll(rows);
      fc.pre(written !== undefined);
      const text = written ?? '';
      async function* pieces(): AsyncGenerator<string> {
        for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
      }
      const read: (readonly string[])[] = [];
      for await (const { cells } of readCsv(pieces())) read.push(cells);
      // A byte order mark at the very start is passed over, also where it was the first cell's own.
      expect(read).toEqual(
        rows.map((row, at) => (at === 0 ? [(row[0] ?? '').replace(/^\ufeff/, ''), ...row.slice(1)] : row)),
      );
    }),
  );
});

function writeAll(rows: readonly (readonly string[])[]): string | undefined {
  try {
    return rows.map((row) => writeCsvRecord(row)).join('');
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}
