import { afterAll, describe, expect, it } from 'vitest';
import { recordRun, type RecordedRun } from './recordRun.js';
import { temporaryFolder } from './temporaryFile.js';

const { file, folder, remove } = temporaryFolder();
afterAll(remove);

/** Whatever a file holds: an exit code, words on standard error where it is not 0, and never the inside of the program. */
function judge({ code, out, err }: RecordedRun): void {
  expect([0, 1, 2]).toContain(code);
  expect(err).not.toMatch(/should not have happened|^\s+at .*:\d+|TypeError|RangeError|node:internal/m);
  expect(err.length).toBeLessThan(30_000);
  // oxlint-disable-next-line no-control-regex -- None may reach the terminal.
  expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  expect({ code, told: code === 2 ? out === '' && err.startsWith('askless: ') : isJson(out) }).toEqual({
    code,
    told: true,
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function planOf(content: unknown): Promise<RecordedRun> {
  const run = await recordRun(['plan', '--json', '--known', file(content)]);
  judge(run);
  return run;
}

const deep = (open: string, close: string): string => open.repeat(10_000) + close.repeat(10_000);
const loan = (inside: string): string => `{"answers":{"loan":{${inside}}}}`;

describe('a known file', () => {
  it.each<readonly [what: string, content: string | Uint8Array, said: string]>([
    ['that is empty', '', 'is not JSON'],
    ['of a byte order mark alone', '\ufeff', 'is not JSON'],
    ['that is no JSON', '{"profile":{}},', 'is not JSON'],
    ['with a comment', '{/* */}', 'is not JSON'],
    ['with NaN', loan('"amount":NaN'), 'is not JSON'],
    ['of invalid UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), 'is not UTF-8 text: save it as UTF-8.'],
    ['of UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]), 'is not UTF-8 text: save it as UTF-8.'],
    ['that is an array', '[]', 'It should be an object { … } [not-an-object]'],
    ['that is null', 'null', 'It should be an object { … } [not-an-object]'],
    ['that is a number', '5', 'It should be an object { … } [not-an-object]'],
    ['that is a text', '"x"', 'It should be an object { … } [not-an-object]'],
    ['10,000 arrays deep', deep('[', ']'), 'It should be an object { … } [not-an-object]'],
    ['10,000 objects deep', deep('{"a":', '}').replace(':}', ':1}'), 'a the form has no such part'],
    ['with an amount 10,000 deep', loan(`"amount":${deep('[', ']')}`), 'answers.loan.amount should be a number'],
    ['200,000 arrays deep, unclosed', '['.repeat(200_000), 'is not JSON'],
    [
      'with __proto__',
      '{"__proto__":{"asOf":"2026-01-01"}}',
      '__proto__ the form has no such part: correct or remove it [unknown-path]',
    ],
    [
      'with the answers of __proto__',
      '{"answers":{"__proto__":{"amount":1}}}',
      'answers.__proto__ the form has no such part',
    ],
    [
      'with the answers of constructor',
      '{"answers":{"constructor":{}}}',
      'answers.constructor the form has no such part',
    ],
    [
      'with __proto__ in a section',
      loan('"__proto__":1,"constructor":2'),
      'answers.loan.constructor the form has no such part',
    ],
    ['with __proto__ in the profile', '{"profile":{"__proto__":"CN"}}', 'profile.__proto__ the form has no such part'],
    [
      'with __proto__ as an option',
      loan('"purpose":"__proto__"'),
      'answers.loan.purpose is none of the options [not-an-option]',
    ],
    [
      'with __proto__ as a source',
      '{"sources":{"__proto__":{"status":"fetching"}}}',
      'sources.__proto__ is no source that a question of the form names',
    ],
    [
      'with a source nobody names',
      '{"sources":{"TAXES":{}}}',
      'sources.TAXES is no source that a question of the form names: correct or remove it [unknown-source]',
    ],
    [
      'with __proto__ closed',
      '{"closed":["__proto__"]}',
      'closed names a group that the form does not have [unknown-group]',
    ],
    [
      'with unknown paths',
      '{"anwsers":{},"answers":{"lone":{},"loan":{"amuont":1}}}',
      'anwsers the form has no such part',
    ],
    [
      'with Infinity',
      loan('"amount":1e400'),
      'answers.loan.amount should be a number, or one as text such as "1200.50" [not-a-decimal]',
    ],
    [
      'with -Infinity',
      loan('"termMonths":-1e400'),
      'answers.loan.termMonths is of another type than the question [wrong-type]',
    ],
    ['with an amount that is no exact number', loan('"amount":1e21'), '[not-a-decimal]'],
    ['with a million digits', loan(`"amount":"${'1'.repeat(1_000_000)}"`), '[not-a-decimal]'],
    ['with an amount of true', loan('"amount":true'), '[not-a-decimal]'],
    ['with an amount in a list', loan('"amount":["5"]'), '[not-a-decimal]'],
    ['with half a month', loan('"termMonths":1.5'), '[wrong-type]'],
    ['with no choices', loan('"securityTypes":[]'), 'is empty: leave it out instead [empty]'],
    ['with a section as a list', '{"answers":{"loan":[]}}', 'answers.loan should be an object { … } [not-an-object]'],
    [
      'with a group as an object',
      '{"answers":{"directors":{}}}',
      'answers.directors should be a list [ … ] [not-a-list]',
    ],
    [
      'with rows that are none',
      '{"answers":{"directors":[1,null,"x",[]]}}',
      'answers.directors[3] should be an object',
    ],
    [
      'with a doubled year',
      '{"answers":{"years":[{"year":2025},{"year":2025}]}}',
      'answers.years[1] is the same row as one before: join them [row-doubled]',
    ],
    ['with a doubled row', '{"answers":{"directors":[{"$row":"a"},{"$row":"a"}]}}', '[row-doubled]'],
    [
      'with a fourth of three years',
      '{"answers":{"years":[{},{},{},{}]}}',
      'answers.years[3] can not be told which row it is: name its key [row-without-key]',
    ],
    [
      'with a text of a megabyte',
      `{"answers":{"identity":{"legalName":"${'x'.repeat(1_000_000)}"}}}`,
      'is too long (most 200) [too-long]',
    ],
    ['with a key of a megabyte', `{"answers":{"${'x'.repeat(1_000_000)}":{}}}`, 'the form has no such part'],
    [
      'with half a surrogate pair',
      '{"answers":{"identity":{"legalName":"\\ud800"}}}',
      'has characters that no text may have [forbidden-character]',
    ],
    ['with a control character as a key', '{"\\u001b[31m":1}', '\\u001b[31m the form has no such part'],
    ['with a direction override as a key', '{"\\u202e":1}', '\\u202e the form has no such part'],
    ['of a day that is none', '{"asOf":"2026-02-30"}', 'asOf should be a date such as 2026-11-24 [not-a-date]'],
    ['closed with an object', '{"closed":{}}', 'closed should be a list [ … ] [not-a-list]'],
    [
      'with a source in no state',
      '{"sources":{"TAX":{"status":"asleep"}}}',
      'sources.TAX should have a status: available, fetching, delivered or failed',
    ],
  ])('%s', async (_what, content, said) => {
    const { code, err } = await planOf(content);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each<readonly [what: string, content: string]>([
    ['with a byte order mark', '\ufeff{"profile":{"jurisdiction":"CN"}}'],
    ['of nothing', '{}'],
    [
      'of nulls',
      '{"asOf":null,"profile":null,"answers":{"loan":{"amount":null},"directors":null},"closed":null,"sources":null}',
    ],
    [
      'with doubled keys, of which the last counts',
      '{"profile":{"jurisdiction":"CN"},"profile":{"jurisdiction":"US"}}',
    ],
  ])('%s can be used', async (_what, content) => {
    const { code, err } = await planOf(content);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('lists 50 of many faults, and how many more there are', async () => {
    const { code, err } = await planOf({
      answers: Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`part${n}`, {}])),
    });
    expect(code).toBe(2);
    expect(err.trimEnd().split('\n')).toHaveLength(52);
    expect(err).toContain('askless: … and 1950 more.');
  });

  it('with more rows than a group may have has to be put right', async () => {
    const { code, err } = await planOf({ answers: { directors: Array.from({ length: 31 }, () => ({ name: 'x' })) } });
    expect(code).toBe(1);
    expect(err).toBe('directors.closed “Directors and key managers” is complete: there are too many rows\n');
  });

  it.each([
    ['is a folder', folder, 'is a folder: name a file.'],
    ['is missing', `${folder}/missing.json`, 'check the path and its permissions.'],
    ['is a device', '/dev/null', 'is no file: name one.'],
    ['has an impossible name', 'a\u0000b', 'check the path and its permissions.'],
    ['has an endless name', `${'x'.repeat(10_000)}.json`, 'check the path and its permissions.'],
  ])('that %s', async (_what, path, said) => {
    for (const args of [
      ['plan', '--json', '--known'],
      ['write', '--answers-file'],
      ['write', '--supply'],
      ['export', '--form'],
    ]) {
      const run = await recordRun([...args, path]);
      judge(run);
      expect(run.code).toBe(2);
      expect(run.err).toContain(said);
    }
  });
});

describe('a form file', () => {
  const exported = async (): Promise<Record<string, unknown>> =>
    JSON.parse((await recordRun(['export'])).out) as Record<string, unknown>;

  async function faultsOf(content: unknown): Promise<string> {
    const run = await recordRun(['plan', '--json', '--form', file(content)]);
    judge(run);
    expect(run.code).toBe(2);
    return run.err;
  }

  it.each([
    ['{}', '[wrong-shape]'],
    ['[]', 'It should be an object. Correct its shape. [wrong-shape]'],
    ['null', '[wrong-shape]'],
    ['"business-loan"', '[wrong-shape]'],
    ['{"__proto__":{"id":"x"}}', 'id: It should be a text.'],
    [deep('{"id":', '}').replace(':}', ':1}'), 'nested deeper than 64'],
    [deep('[', ']'), 'nested deeper than 64'],
    ['', 'is not JSON'],
  ])('of %.40s', async (content, said) => {
    expect(await faultsOf(content)).toContain(said);
  });

  it('with rules in a circle names the circle', async () => {
    const form = await exported();
    const rules = form['rules'] as { questions: Record<string, Record<string, unknown>> };
    rules.questions['loan.amount']!['when'] = { '==': [{ var: 'loan.currency' }, 'CNY'] };
    rules.questions['loan.currency']!['when'] = { '>': [{ var: 'loan.amount' }, '5'] };
    const said = await faultsOf(form);
    expect(said).toMatch(/loan\.amount reads loan\.currency reads loan\.amount\..* \[cycle\]/);
    expect(said).toContain('loan.amount is read by rules.questions.loan.currency.when, but may not be asked.');
  });

  it('with wrong types lists them all at once', async () => {
    const form = await exported();
    const rules = form['rules'] as { questions: Record<string, Record<string, unknown>> };
    rules.questions['loan.amount']!['stage'] = 'soon';
    rules.questions['loan.amount']!['purposes'] = 'decision';
    Object.assign(form, { version: 5, layout: {} });
    const said = await faultsOf(form);
    for (const at of ['version', 'layout', 'rules.questions.loan.amount.stage', 'rules.questions.loan.amount.purposes'])
      expect(said).toMatch(new RegExp(`^askless: ${at}: It should be .* \\[wrong-shape\\]$`, 'm'));
  });

  it('with a rule outside the language', async () => {
    const form = await exported();
    const rules = form['rules'] as { questions: Record<string, Record<string, unknown>> };
    rules.questions['loan.amount']!['when'] = { constructor: ['return process'] };
    rules.questions['loan.termMonths']!['when'] = { '==': [{ var: '__proto__.x' }, 1] };
    const said = await faultsOf(form);
    expect(said).toContain('uses the unknown operator “constructor”');
    expect(said).toContain('reads “__proto__.x”, which is no question.');
  });

  it('with names that objects have of their own', async () => {
    const said = await faultsOf(
      JSON.stringify(await exported())
        .replaceAll('"loan"', '"__proto__"')
        .replaceAll('loan.', '__proto__.'),
    );
    expect(said).toContain('“__proto__” can not be an id.');
  });

  it('of five thousand questions with a fault each lists the first fifty', async () => {
    const names = Array.from({ length: 5000 }, (_, place) => `q${place}`);
    const said = await faultsOf({
      id: 'huge',
      version: '1',
      schema: {
        type: 'object',
        properties: {
          a: {
            type: 'object',
            properties: Object.fromEntries(names.map((name) => [name, { kind: 'text', type: 'string' }])),
          },
        },
      },
      rules: { questions: {}, groups: {} },
      layout: [{ id: 'a', items: names.map((name) => `a.${name}`) }],
    });
    expect(said.trimEnd().split('\n')).toHaveLength(52);
    expect(said).toContain('askless: a.q0 has no rule.'.replace('askless: ', ''));
    expect(said).toContain('more.');
  });

  it('of thousands of questions that each read the next is planned, or told that it is too large', async () => {
    const names = Array.from({ length: 3000 }, (_, place) => `q${place}`);
    const rule = { stage: 'application', sensitivity: 'public', purposes: ['decision'], whenNotAsked: false };
    const form = {
      id: 'chain',
      version: '1',
      schema: {
        type: 'object',
        properties: {
          a: {
            type: 'object',
            properties: Object.fromEntries(names.map((name) => [name, { kind: 'boolean', type: 'boolean' }])),
          },
        },
      },
      rules: {
        questions: Object.fromEntries(
          names.map((name, place) => [
            `a.${name}`,
            { ...rule, ...(place + 1 < names.length ? { when: { '==': [{ var: `a.q${place + 1}` }, true] } } : {}) },
          ]),
        ),
        groups: {},
      },
      layout: [{ id: 'a', items: names.map((name) => `a.${name}`) }],
    };
    const run = await recordRun(['plan', '--form', file(form)]);
    const tooLarge =
      /^askless: The form is too large \(.*\): make its chains of questions that read each other shorter\.\n$/;
    expect({ code: run.code, told: run.code === 0 || tooLarge.test(run.err) ? '' : run.err }).toEqual({
      code: run.code === 0 ? 0 : 2,
      told: '',
    });
  });

  it('with texts that would move a cursor shows them written out', async () => {
    const form = await exported();
    const texts = form['texts'] as Record<string, { title: string }>;
    texts['en']!.title = 'A\u001b[2Jloan\u009b\u202e';
    const { code, out } = await recordRun(['plan', '--persona', 'p02', '--form', file(form)]);
    expect({ code, title: out.split(' · ')[0] }).toEqual({ code: 0, title: 'A\\u001b[2Jloan\\u009b\\u202e' });
  });

  it('without its ending is found where it is', async () => {
    expect((await recordRun(['plan', '--form', 'nosuchform'])).err).toBe(
      'askless: There is no form “nosuchform”. There are: business-loan. Or name a file.\n',
    );
  });
});
