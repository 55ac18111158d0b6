import { evaluate, type Condition, type IntakeFormat } from '@askless/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordReader } from '../record/index.js';
import { placesOf } from './cells.js';
import { compileCondition } from './compileCondition.js';

const cell = (path: string, kind: 'text' | 'code' | 'codes' | 'integer' | 'decimal') =>
  ({ path, strength: 'must', supplier: 'lender', cell: { kind } }) as const;

const format: IntakeFormat = {
  id: 'any',
  version: '1',
  title: { 'zh-CN': '任意', en: 'Any' },
  fields: [
    cell('text', 'text'),
    cell('codes', 'codes'),
    cell('count', 'integer'),
    cell('po[].code', 'code'),
    cell('po[].share', 'decimal'),
  ],
  tables: { po: { rows: 2, column: 'po_{row}_{name}' } },
};

const texts = fc.constantFrom('1', '2', 'a');
const numbers = fc.constantFrom(0, 1, 2);
const relation = fc.constantFrom('==', '!=', '<', '<=', '>', '>=');
const compared = (paths: readonly string[], right: fc.Arbitrary<string | number>): fc.Arbitrary<Condition> =>
  fc
    .tuple(relation, fc.constantFrom(...paths), right)
    .map(([operator, path, constant]) => ({ [operator]: [{ var: path }, constant] }) as unknown as Condition);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.boolean(),
    compared(['text', 'po[].code'], texts),
    compared(['count', 'po[].share', 'row'], numbers),
    fc
      .tuple(fc.constantFrom('text', 'po[].code'), fc.array(texts))
      .map(([path, all]): Condition => ({ in: [{ var: path }, all] })),
    fc.array(numbers).map((all): Condition => ({ in: [{ var: 'count' }, all] })),
    texts.map((one): Condition => ({ in: [one, { var: 'codes' }] })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((and): Condition => ({ and })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((or): Condition => ({ or })),
    tie('condition').map((inner): Condition => ({ '!': inner })),
  ),
}));

const code = fc.constantFrom('', '1', '2', 'a', 'b');
const number = fc.constantFrom('', '0', '1', '1.0', '2', '2.5', '-1');
const record = fc.tuple(code, fc.constantFrom('', '1', 'a;1', '2;b', '11'), number, code, number, code, number);

it('what is compiled is what is evaluated', () => {
  const places = placesOf(format);
  const names = places.columns.map(({ name }) => name);
  const read = recordReader(format);
  fc.assert(
    fc.property(condition, record, fc.constantFrom(0, 1), (when, cells, row) => {
      const compiled = compileCondition(when, { format, ...places, row });
      const reader = read((name) => cells[names.indexOf(name)]);
      expect(typeof compiled === 'boolean' ? compiled : compiled(cells)).toBe(
        evaluate(when, { reader, row: String(row) }) === 'yes',
      );
    }),
    { numRuns: 5000 },
  );
});
