import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { personas } from '@askless/catalog/personas';
import { afterAll, describe, expect, it } from 'vitest';
import { recordRun } from '../recordRun.js';
import { temporaryFolder } from '../temporaryFile.js';

const { file, folder, remove } = temporaryFolder();
afterAll(remove);

const p02 = ['write', '--persona', 'p02', '--answers'];
const toFill = 'For the bank to fill in (--supply FILE): contract.interestRate.\n';

describe('askless write', () => {
  it('writes the document alone on standard output; what is the bank’s to do on standard error', async () => {
    const { code, out, err } = await recordRun([...p02, '--stage', 'contract']);
    expect({ code, err }).toEqual({ code: 0, err: toFill });
    expect(JSON.parse(out)).toMatchObject({
      head: { format: 'reference', form: { id: 'business-loan' }, asOf: '2026-11-23', stage: 'contract', amendment: 0 },
      loan: { amount: '2000000' },
    });
  });

  it('[F8] writes nothing of an application that has stopped, and says which gates have stopped it', async () => {
    const profile = { jurisdiction: 'CN', growthStage: 'startup', purpose: 'refinancing' };
    const args = ['write', '--stop', '--answers-file', file({ profile }), '--as-of', '2026-11-25'];
    const { code, out, err } = await recordRun([...args, '--locale', 'en']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('has stopped');
    expect(err).toContain('A refinancing loan is for businesses with a record of repayment');
    const json = await recordRun([...args, '--json']);
    expect(JSON.parse(json.out)).toMatchObject({
      unfinished: { asks: [], gates: expect.arrayContaining(['refinancing-startup', 'sba-jurisdiction']) as unknown },
    });
  });

  it('writes the same bytes again, and into the file of --out', async () => {
    const path = join(folder, 'document.json');
    const first = await recordRun(p02);
    const second = await recordRun([...p02, '--out', path]);
    expect(second.out).toBe('');
    expect(readFileSync(path, 'utf8')).toBe(first.out);
  });

  it('writes what the lender supplies, as decimal text', async () => {
    const { code, out, err } = await recordRun([
      ...p02,
      '--stage',
      'contract',
      '--supply',
      file({ 'contract.interestRate': 3.65 }),
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ contract: { interestRate: '3.65' } });
  });

  it('takes the answers of a file: the document says the same', async () => {
    const { asOf, profile, answers } = personas.find(({ id }) => id === 'p02')!;
    const groups = Object.entries(answers).flatMap(([part, rows]) => (Array.isArray(rows) ? part : []));
    const closed = [...new Set([...groups, 'loans', 'extguars', 'directors', 'customers', 'suppliers'])];
    const { code, out } = await recordRun(['write', '--answers-file', file({ asOf, profile, answers, closed })]);
    expect(code).toBe(0);
    expect(out).toBe((await recordRun(p02)).out);
  });

  it('writes nothing while something is left, and says what', async () => {
    const path = join(folder, 'nothing.json');
    const { code, out, err } = await recordRun(['write', '--persona', 'p02', '--out', path]);
    expect({ code, out, written: existsSync(path) }).toEqual({ code: 1, out: '', written: false });
    expect(err).toMatch(
      /^Nothing is written, the application is not finished: \d+ questions to answer, \d+ waiting, 0 declined that the bank must have, 0 to put right\.\nTo answer\n {2}loan\.purpose +Purpose of the loan\n/,
    );
    expect(err).toContain('\nWaiting for other answers\n');
    const chinese = await recordRun(['write', '--persona', 'p02', '--locale', 'zh-CN']);
    expect(chinese.code).toBe(1);
    expect(chinese.err).toMatch(/^申请尚未完成，未写出文件：待填写 \d+ 题，/);
    expect(chinese.err).toContain('\n待填写\n');
  });

  it('says for machines what is left: JSON on standard output, with --json', async () => {
    const known = file({ profile: { jurisdiction: 'CN' }, answers: { loan: { amount: '-1' } } });
    const { code, out, err } = await recordRun(['write', '--answers-file', known, '--json']);
    const { unfinished } = JSON.parse(out) as { unfinished: Record<string, unknown[]> };
    expect({ code, err, parts: Object.keys(unfinished) }).toEqual({
      code: 1,
      err: '',
      parts: ['asks', 'pending', 'declined', 'issues'],
    });
    expect(unfinished['asks']).toContain('loan.purpose');
    expect(unfinished['issues']).toEqual([
      { id: 'loan.amount', issue: 'value', severity: 'block', code: 'below-minimum', facts: { min: '0.01' } },
    ]);
    expect(await recordRun([...p02, '--json'])).toEqual(await recordRun(p02));
  });

  it('writes nothing while a value is out of bounds', async () => {
    const { asOf, profile, answers } = personas.find(({ id }) => id === 'p02')!;
    const wrong = { ...answers, loan: { purpose: 'working_capital', amount: '-1' } };
    const { code, out, err } = await recordRun(['write', '--answers-file', file({ asOf, profile, answers: wrong })]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(
      'To put right\n  loan.amount Amount requested: the value is not within its limits [below-minimum]\n',
    );
  });

  it.each([
    ['that is not there', join('no', 'such', 'folder.json')],
    ['that is a folder', '.'],
  ])('can not write into a file %s', async (_what, name) => {
    const { code, out, err } = await recordRun([...p02, '--out', join(folder, name)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(
      /^askless: .* can not be written \(.*\): name a file in a folder that exists and may be written to\.\n$/,
    );
  });

  it.each([
    [[], 'should be an object of values by path'],
    ['null', 'should be an object of values by path'],
    [{ 'loan.amount': 5 }, 'loan.amount is not the lender’s to fill; these are: contract.interestRate.'],
    [{ __proto__x: 5 }, '__proto__x is not the lender’s to fill'],
    ['{"__proto__": 5}', '__proto__ is not the lender’s to fill'],
    [{ 'contract.interestRate': 'high' }, 'contract.interestRate is no value of the kind percent [not-a-decimal].'],
    [{ 'contract.interestRate': null }, 'contract.interestRate is no value of the kind percent'],
    ['{"contract.interestRate": 1e999}', 'contract.interestRate is no value of the kind percent'],
    [{ 'contract.interestRate': 101 }, 'contract.interestRate is not within its limits [above-maximum].'],
    [{ 'contract[0].interestRate': 3 }, 'contract[0].interestRate is not the lender’s to fill'],
    ['{', 'is not JSON'],
  ])('refuses to be supplied with %j', async (supplied, message) => {
    const { code, out, err } = await recordRun([...p02, '--stage', 'contract', '--supply', file(supplied)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
