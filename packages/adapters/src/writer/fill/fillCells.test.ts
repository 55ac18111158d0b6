import type { Receipt } from '@askless/core';
import { describe, expect, it } from 'vitest';
import { fillCells } from './fillCells.js';

const tokens = { notApplicable: { omit: true }, unwilling: { value: 'ND' }, notKnown: { value: null } } as const;
const tokensOf = () => tokens;

function receipt(lines: Receipt['lines'], findings: Receipt['findings'] = []): Receipt {
  return { format: 'test', version: '1', lines, findings };
}

describe('fillCells', () => {
  it('fills what is met, and writes each reason as its token', () => {
    const { cells, findings } = fillCells(
      receipt([
        { path: 'a', outcome: 'met', value: '1' },
        { path: 'b', outcome: 'token', reason: 'unwilling' },
        { path: 'c', outcome: 'token', reason: 'notKnown' },
        { path: 'd', outcome: 'token', reason: 'notApplicable' },
        { path: 'e', outcome: 'token', reason: 'leftOpen' },
        { path: 'f', outcome: 'later' },
      ]),
      { tokensOf },
    );
    expect(cells).toEqual([
      { path: 'a', value: '1' },
      { path: 'b', value: 'ND' },
      { path: 'c', value: null },
      { path: 'd', value: undefined },
      { path: 'e', value: undefined },
      { path: 'f', value: undefined },
    ]);
    expect(findings).toEqual([]);
  });

  it('stands for a lender’s cell in each row of a table, and takes its values by row', () => {
    const lines = [
      { path: 'loans[].grade', outcome: 'outstanding' },
      { path: 'loans[].name', row: 1, outcome: 'met', value: 'B' },
      { path: 'loans[].name', row: 0, outcome: 'met', value: 'A' },
      { path: 'rate', outcome: 'outstanding' },
    ] as const;
    const { cells, outstanding, findings } = fillCells(receipt(lines), {
      supplied: { 'loans[1].grade': 'good', 'loans[2].grade': 'none', rate: '3' },
      tokensOf,
    });
    expect(cells).toEqual([
      { path: 'loans[].grade', row: 0, value: undefined },
      { path: 'loans[].grade', row: 1, value: 'good' },
      { path: 'loans[].name', row: 1, value: 'B' },
      { path: 'loans[].name', row: 0, value: 'A' },
      { path: 'rate', value: '3' },
    ]);
    expect(outstanding).toEqual(['loans[0].grade']);
    expect(findings).toEqual([{ code: 'not-outstanding', path: 'loans[2].grade' }]);
  });

  it('is never silent about what is missing or did not fit', () => {
    const lines = [{ path: 't[].a', row: 3, outcome: 'missing' }] as const;
    const { findings } = fillCells(receipt(lines, [{ code: 'overflow', path: 't', row: 4 }]), { tokensOf });
    expect(findings).toEqual([
      { code: 'overflow', path: 't', row: 4 },
      { code: 'missing', path: 't[].a', row: 3 },
    ]);
  });
});
