import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instanceId, isRowKey, parseInstanceId } from './instance.js';

it.each([
  ['loan.amount', { question: 'loan.amount', row: undefined }],
  ['years[2023].netProfit', { question: 'years.netProfit', row: '2023' }],
  ['years[].netProfit', { question: 'years.netProfit', row: '' }],
  ['people.closed', { question: 'people.closed', row: undefined }],
  ['', undefined],
  ['loan', undefined],
  ['loan.amount.x', undefined],
  ['loan[r1]', undefined],
  ['loan[r1][r2].x', undefined],
  ['loan[a.b].x', undefined],
  ['loan[__proto__].x', { question: 'loan.x', row: '__proto__' }],
  ['__proto__.x', undefined],
  ['loan.__proto__', undefined],
  ['1loan.x', undefined],
  ['loan.amount\n', undefined],
  [`loan[${'x'.repeat(65)}].x`, undefined],
  [`${'a'.repeat(300)}.x`, undefined],
])('[G1] %j taken apart', (id, parts) => {
  expect(parseInstanceId(id)).toEqual(parts);
});

it('[G1] whatever a row is called, its instances are taken apart as they were put together', () => {
  const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,20}$/);
  const key = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);
  fc.assert(
    fc.property(name, name, fc.option(key, { nil: undefined }), (part, question, row) => {
      const id = `${part}.${question}`;
      expect(parseInstanceId(instanceId(id, row))).toEqual({ question: id, row });
      expect(row === undefined || isRowKey(row)).toBe(true);
    }),
  );
});

it('anything else is taken apart into parts that make it again, or is nothing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('a', '.', '[', ']', '_') }),
      (one, other) => {
        for (const id of [one, other]) {
          const parts = parseInstanceId(id);
          expect(parts ? instanceId(parts.question, parts.row) : id).toBe(id);
        }
      },
    ),
  );
});
