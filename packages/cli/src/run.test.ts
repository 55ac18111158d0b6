import { personas } from '@askless/catalog/personas';
import { describe, expect, it } from 'vitest';
import { recordRun } from './recordRun.js';

const commands = ['plan', 'explain', 'write', 'audit', 'export', 'forms', 'formats', 'personas'];

describe('askless', () => {
  it('tells how it is called on standard error, and that it could not run, without a command', async () => {
    const { code, out, err } = await recordRun([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const name of commands) expect(err).toContain(`  ${name} `);
  });

  it.each(['--help', '-h'])('tells it on standard output with %s', async (help) => {
    const { code, out, err } = await recordRun([help]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const name of commands) expect(out).toContain(`  ${name} `);
  });

  it.each(commands)('describes %s, without styles where there is no screen', async (name) => {
    const { code, out, err } = await recordRun([name, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`USAGE askless ${name}`);
    expect(out).not.toContain('\u001b');
  });

  it.each(['paln', '__proto__', 'constructor', 'toString', ''])(
    'knows no command “%s”, and lists those there are',
    async (name) => {
      const { code, out, err } = await recordRun([name]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(
        /^askless: There is no command .* There are: plan, explain, write, read, check, diff, audit, export, forms, formats, personas\.\n$/,
      );
    },
  );

  it('offers the command that was meant', async () => {
    expect((await recordRun(['paln'])).err).toContain('Did you mean plan?');
  });
});

describe('wrong arguments', () => {
  it.each([
    [['plan', '--bogus'], 'There is no option --bogus.'],
    [['plan', '--asOf', '2026-11-25'], 'There is no option --asOf: did you mean --as-of'],
    [['plan', '-j'], 'There is no option -j.'],
    [['plan', '--no-json'], 'There is no option --no-json.'],
    [['plan', '--json=1'], '--json takes no value: remove it.'],
    [['plan', 'extra'], '“extra” is one argument too many: remove it.'],
    [['plan', '--', '--json'], '“--json” is one argument too many: remove it.'],
    [['plan', '--persona'], '--persona needs a value: write --persona VALUE.'],
    [['plan', '--persona', ''], '--persona needs a value: write --persona VALUE.'],
    [['plan', '--persona', '--json'], '--persona needs a value: write --persona VALUE.'],
    [['plan', '--persona', 'p01', '--persona', 'p02'], '--persona stands more than once: leave all but one out.'],
    [
      ['plan', '--persona', 'p01', '--known', 'x.json'],
      'A file and --persona name two borrowers: leave one of them out.',
    ],
    [['plan', '--answers'], '--answers needs --persona'],
    [['plan', '--sources', 'TAX'], '--sources needs --persona'],
    [['explain'], 'The question is missing: name one, such as loan.amount.'],
    [['export', '--locale', 'en'], 'There is no option --locale.'],
  ])('%j: says what is wrong, and how the command is called', async (args, message) => {
    const { code, out, err } = await recordRun(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`askless: ${message}`);
    expect(err).toContain(`USAGE askless ${args[0]}`);
  });

  it('are all named at once', async () => {
    const { err } = await recordRun(['plan', '--bogus', 'extra', '--json=1']);
    expect(err.split('\n').filter((line) => line.startsWith('askless: '))).toHaveLength(3);
  });
});

describe('names that nothing has', () => {
  const options = [
    ['--form', 'form'],
    ['--formats', 'format'],
    ['--stage', 'stage'],
    ['--persona', 'persona'],
    ['--locale', 'language'],
  ] as const;
  const names = ['__proto__', 'constructor', 'hasOwnProperty', 'nothing', 'APPLICATION'];

  it.each(options.flatMap(([option, what]) => names.map((name) => [option, what, name] as const)))(
    '%s: there is no %s “%s”, but others, which are listed',
    async (option, what, name) => {
      const { code, out, err } = await recordRun(['plan', option, name]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(new RegExp(`^askless: There is no ${what} “${name}”\\..* There are: .+\n$`));
    },
  );

  it.each(names)('--sources: there is no source “%s”', async (name) => {
    const { code, out, err } = await recordRun(['plan', '--persona', 'p02', '--sources', `TAX,${name}`]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`There is no source “${name}”.`);
    expect(err).toContain('There are: BUR, CRM, INV, LAND, LEI, OB, OCR, PERM, REG, SCORE, TAX.');
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    '',
    'loan',
    '__proto__.amount',
    'years[9].netProfit',
    'years[__proto__].year',
  ])('the plan has no question “%s”', async (question) => {
    const { code, out, err } = await recordRun(['explain', question, '--persona', 'p03']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`askless: The plan has no question “${question}”.`);
    expect(err).toMatch(/Did you mean|“askless plan --json” lists them all/);
  });

  it.each(['--formats', '--sources'])('%s with a list of nothing', async (option) => {
    const { code, err } = await recordRun(['plan', '--persona', 'p02', option, ' , ']);
    expect({ code, err }).toEqual({
      code: 2,
      err: `askless: ${option} names nothing: write ${option} ID, or ${option} ID,ID.\n`,
    });
  });

  it.each(['2026-02-30', '2026-1-1', 'today', '20261125', '2026-11-25T00:00:00Z'])(
    '--as-of %s is no day',
    async (day) => {
      const { code, out, err } = await recordRun(['plan', '--as-of', day]);
      expect({ code, out, err }).toEqual({
        code: 2,
        out: '',
        err: `askless: --as-of ${day} is no calendar date: write it as 2026-11-24.\n`,
      });
    },
  );

  it('are shown cut, the advice at the end kept, and without what could move a cursor', async () => {
    const { err } = await recordRun(['explain', `\u001b[31m${'x'.repeat(1_000_000)}`]);
    expect(err.length).toBeLessThan(400);
    expect(err).toContain('\\u001b[31mxxx');
    expect(err).toContain('“askless plan --json” lists them all.');
  });
});

describe('what there is', () => {
  it('forms, for machines', async () => {
    const { code, out, err } = await recordRun(['forms', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual([
      {
        id: 'business-loan',
        version: '2026.11',
        title: { 'zh-CN': '企业贷款申请', en: 'Business loan application' },
        questions: 322,
        groups: expect.arrayContaining(['years', 'directors']) as unknown,
      },
    ]);
  });

  it('formats, for machines', async () => {
    const { code, out, err } = await recordRun(['formats', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toContainEqual({
      id: 'reference',
      version: '2026.11',
      title: { 'zh-CN': '参考进件格式', en: 'Reference intake format' },
      fields: 302,
    });
    expect(JSON.parse(out)).toContainEqual({
      id: 'cfpb-1071',
      version: '2025',
      title: { 'zh-CN': '美国小企业贷款申请登记表（CFPB 1071）', en: 'US small-business lending register (CFPB 1071)' },
      fields: 54,
    });
  });

  it('personas, for machines', async () => {
    const { code, out, err } = await recordRun(['personas', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual(
      personas.map(({ id, name, asOf, profile, sources }) => ({ id, name, asOf, profile, sources })),
    );
  });

  it.each([
    ['forms', 'en', 'business-loan  Business loan application (2026.11, 322)'],
    ['forms', 'zh-CN', 'business-loan  企业贷款申请 (2026.11, 322)'],
    ['formats', 'en', 'Reference intake format (2026.11, 302)'],
    ['formats', 'zh-CN', '参考进件格式 (2026.11, 302)'],
    ['personas', 'en', 'p02  Technology start-up [REG,TAX,BUR]'],
    ['personas', 'zh-CN', 'p02  科技初创企业 [REG,TAX,BUR]'],
  ])('%s for people, in %s', async (command, locale, line) => {
    const { code, out, err } = await recordRun([command, '--locale', locale]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(line);
  });
});
