// Hostile texts in every text cell of a register, read back by another's parser.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cfpb1071 as binding } from '@askless/adapters/cfpb-1071/business-loan';
import { registerHead, writeIntake } from '@askless/adapters/cfpb-1071/write';
import { CsvError, readCsv, writeCsvRecord } from '@askless/adapters/writer/csv';
import { businessLoan } from '@askless/catalog/business-loan';
import { personas } from '@askless/catalog/personas';
import { parseKnown, planForm, submit, type Submission } from '@askless/core';
import { compileForm } from '@askless/core/define';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedPath } from './shared.js';

const form = compileForm(businessLoan, [binding]);

describe.skipIf(!hasShared)('a register', () => {
  it('holds each hostile text of a lender as it is, or refuses it by the name of its column', () => {
    const seen = { written: 0, refused: new Set<string>() };
    const submission = ofBakery();
    for (const text of hostileTexts()) {
      const column = 'pricing_adj_index_name_ff';
      const supplied = {
        action_taken: '1',
        pricing_interest_rate_type: '1',
        pricing_adj_index_name: '977',
        [column]: text,
      };
      const record = refusedBy(() => writeIntake(submission, { supplied }));
      if (typeof record === 'string') {
        seen.refused.add(record);
        continue;
      }
      const [head = [], cells = []] = parse(registerHead + record.text);
      expect(cells[head.indexOf(column)]).toBe(text);
      seen.written += 1;
    }
    expect(seen.written).toBeGreaterThan(400);
    expect([...seen.refused].toSorted()).toEqual([
      'formula, pricing_adj_index_name_ff',
      'lone-surrogate, pricing_adj_index_name_ff',
      'nul, pricing_adj_index_name_ff',
    ]);
  });

  it('holds each hostile text in each of its text cells', () => {
    const columns = parse(registerHead)[0] as string[];
    const textual = columns.filter((name) => name.endsWith('_ff') || name === 'uid');
    expect(textual).toHaveLength(30);
    for (const text of hostileTexts()) {
      const cells = columns.map((name) => (textual.includes(name) ? text : '1'));
      const line = refusedBy(() => ({ text: writeCsvRecord(cells, columns) }));
      const read =
        typeof line === 'string' ? line.replace(/^(formula|nul|lone-surrogate), uid$/, 'refused') : parse(line.text);
      expect([[cells], 'refused']).toContainEqual(read);
    }
  });

  it('that has no finding is the same, byte for byte, read and written again', async () => {
    const bytes = readFileSync(sharedPath('formats', 'cfpb-1071', 'sblar_no_findings.csv'));
    const lines: string[] = [];
    for await (const { cells } of readCsv(pieces(bytes))) lines.push(writeCsvRecord(cells));
    expect(Buffer.from(lines.join(''))).toEqual(bytes);
  });
});

/** A bakery in the United States, after the day from which the register is kept. */
function ofBakery(): Submission {
  const bakery = personas.find(({ id }) => id === 'p07');
  const asOf = '2028-06-01';
  const closed = form.groups.map(({ id }) => id);
  const { answers } = parseKnown(form, { asOf, profile: bakery?.profile, answers: bakery?.answers, closed });
  const result = submit(planForm(form, answers, { asOf, stage: 'application' }));
  if (!result.ok) throw new Error('The bakery’s application is not finished.');
  return result.submission;
}

/** What was written; or the fault and the column. */
function refusedBy<T>(write: () => T | undefined): T | string {
  try {
    return write() ?? 'nothing';
  } catch (error) {
    if (error instanceof CsvError) return error.message;
    throw error;
  }
}

function hostileTexts(): readonly string[] {
  const naughty = JSON.parse(readFileSync(sharedPath('corpora', 'blns', 'blns.json'), 'utf8')) as readonly string[];
  const folder = sharedPath('corpora', 'payloads', 'CSV Injection');
  const formulas = readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
  const own = [
    '\u202egnp.exe',
    '\u0000',
    'a\u0000b',
    '\ud800',
    'x\udc00y',
    '"',
    '""',
    'a\r\nb',
    ',',
    'x'.repeat(1_000_000),
    '＝1+1',
    ' =1',
  ];
  return [...naughty, ...formulas, ...own].filter((text) => text !== '');
}

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}
