import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { smallDefinition, type SmallForm } from '@askless/core/testing';
import SarifAjv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { afterAll, describe, expect, it } from 'vitest';
import { recordRun } from '../recordRun.js';
import { run } from '../run.js';
import { temporaryFolder } from '../temporaryFile.js';

const { file, folder, remove } = temporaryFolder();
afterAll(remove);

const yes = { kind: 'boolean', whenNotAsked: null } as const;

const texts = (questions: readonly string[]) => ({
  title: 'Small',
  sections: { a: 'A' },
  groups: {},
  questions: Object.fromEntries(questions.map((id) => [id, { label: id, why: 'Because.' }])),
  sources: {},
  checks: {},
  products: {},
  gates: {},
});

function formFile(small: SmallForm): string {
  const all = texts(Object.keys(small.questions));
  return file(JSON.stringify({ ...smallDefinition(small), texts: { 'zh-CN': all, en: all } }, undefined, 2));
}

const sound: SmallForm = { questions: { 'a.one': yes, 'a.two': { ...yes, when: { '==': [{ var: 'a.one' }, true] } } } };
const broken: SmallForm = {
  questions: {
    'a.one': yes,
    'a.two': { ...yes, when: { '==': [{ var: 'a.one' }, true] } },
    'a.three': { ...yes, when: { and: [{ '==': [{ var: 'a.one' }, false] }, { '==': [{ var: 'a.two' }, true] }] } },
    'a.free': yes,
    'a.four': {
      ...yes,
      when: {
        or: [
          { and: [{ '==': [{ var: 'a.one' }, true] }, { '==': [{ var: 'a.free' }, true] }] },
          { and: [{ '==': [{ var: 'a.one' }, true] }, { '==': [{ var: 'a.free' }, false] }] },
        ],
      },
    },
  },
};

interface Json {
  readonly findings: readonly {
    readonly rule: string;
    readonly at: string;
    readonly line?: number;
    readonly what: string;
  }[];
  readonly proofs: readonly { readonly status: string }[];
}

function parseJson(text: string): Json {
  return JSON.parse(text) as Json;
}

describe('askless check', () => {
  it('exits with 0 where all is proved', async () => {
    const { code, out, err } = await recordRun(['check', '--form', formFile(sound)]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Small · reference\n\d+ claims: \d+ proved, 0 refuted, 0 not proved\.\n/);
    expect(out).toContain('Nothing is to be put right.');
  });

  it('names what is wrong, its place in the file, for whom, and what to do', async () => {
    const path = formFile(broken);
    const { code, out } = await recordRun(['check', '--form', path]);
    expect(code).toBe(1);
    const line =
      readFileSync(path, 'utf8')
        .split('\n')
        .findIndex((one) => one === '      "a.three": {') + 1;
    expect(out).toContain(
      [
        '1 finding',
        '',
        `unreachable-question  ${path}:${line} rules/questions/a.three`,
        '  No borrower is ever asked a.three.',
        '  Its condition, or that of its group, rules out every borrower on every day.',
        '  Correct the condition, or retire the question with its reason.',
      ].join('\n'),
    );
    expect(out).toContain('1 hint: it is right as it stands, but could be written better');
    expect(out).toMatch(/A borrower, by 1 fact:\n {4}a\.one {2}true/);
  });

  it('says it in Chinese', async () => {
    const { out } = await recordRun(['check', '--form', formFile(broken), '--locale', 'zh-CN']);
    expect(out).toContain('发现问题 1 处');
    expect(out).toContain('没有任何借款人会被问到 a.three。');
  });

  it('exits with 3 where something is not proved, and with 1 where something is also wrong', async () => {
    const without = file(smallDefinition(sound));
    const open = await recordRun(['check', '--form', without]);
    expect(open.code).toBe(3);
    expect(open.out).toContain('Both languages are complete. What it takes to prove it was not given.\n    ');
    expect((await recordRun(['check', '--form', file(smallDefinition(broken))])).code).toBe(1);
    expect((await recordRun(['check', '--form', formFile(sound), '--budget', '1'])).code).toBe(3);
  });

  it('could not run where the form does not compile, and lists its faults', async () => {
    const wrong = smallDefinition({ questions: { 'a.one': { ...yes, when: { '==': [{ var: 'a.none' }, true] } } } });
    const { code, out, err } = await recordRun(['check', '--form', file(wrong)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('[unknown-path]');
  });

  it.each(['0', '-5', 'many', '1e9', '999999999'])('--budget %s is no number of nodes', async (budget) => {
    const { code, err } = await recordRun(['check', '--budget', budget]);
    expect({ code, err }).toEqual({
      code: 2,
      err: `askless: --budget ${budget} is no number from 1 to 99999999.\n`,
    });
  });

  it('gives machines the report, with lines and sentences', async () => {
    const path = formFile(broken);
    const { code, out, err } = await recordRun(['check', '--form', path, '--json']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const { findings, proofs } = parseJson(out);
    expect(findings.map(({ rule, at }) => `${rule} ${at}`)).toEqual([
      'unreachable-question rules/questions/a.three',
      'simpler-condition rules/questions/a.four/when',
    ]);
    expect(readFileSync(path, 'utf8').split('\n')[(findings[1]?.line ?? 0) - 1]).toBe('        "when": {');
    expect(findings[0]?.what).toBe('No borrower is ever asked a.three.');
    expect(proofs.length).toBeGreaterThan(10);
  });

  it('writes SARIF that its schema takes', async () => {
    const out = join(folder, 'found.sarif');
    const path = formFile(broken);
    await recordRun(['check', '--form', path, '--sarif', out]);
    const ajv = new SarifAjv({ strict: false, unicodeRegExp: false });
    addFormats(ajv);
    const written: unknown = JSON.parse(readFileSync(out, 'utf8'));
    expect([ajv.validate(sarifSchema, written), ajv.errors]).toEqual([true, null]);
    expect(ajv.validate(sarifSchema, { version: '2.1.0', runs: [{}] })).toBe(false);
    expect(written).toMatchObject({
      runs: [
        {
          results: [
            {
              ruleId: 'unreachable-question',
              ruleIndex: 0,
              level: 'error',
              locations: [{ physicalLocation: { artifactLocation: { uri: path } } }],
            },
            { ruleId: 'simpler-condition', level: 'note' },
          ],
        },
      ],
    });
  });

  it('writes the borrower of each finding, whom a plan takes', async () => {
    const into = join(folder, 'new', 'borrowers');
    const path = formFile(broken);
    const { out } = await recordRun(['check', '--form', path, '--counterexamples', into]);
    const files = readdirSync(into);
    expect(files).toEqual(['002-simpler-condition-a.four-when.json']);
    const known = join(into, files[0] ?? '');
    expect(out).toContain(`Open with: askless plan --stage postLoan --known ${known}`);
    const plan = await recordRun(['plan', '--form', path, '--stage', 'postLoan', '--known', known, '--json']);
    expect({ code: plan.code, err: plan.err }).toEqual({ code: 0, err: '' });
    expect(existsSync(known)).toBe(true);
  });

  it('writes a page in the language that is asked for', async () => {
    const out = join(folder, 'form.html');
    const { code } = await recordRun(['check', '--form', formFile(broken), '--report', out, '--locale', 'zh-CN']);
    expect(code).toBe(1);
    const html = readFileSync(out, 'utf8');
    expect(html.startsWith('<!doctype html>\n<html lang="zh-CN">')).toBe(true);
    expect(html).toContain('没有任何借款人会被问到 a.three。');
  });

  it.each([['--sarif'], ['--report'], ['--counterexamples']])('%s into what can not be written', async (option) => {
    const blocked = join(formFile(sound), 'below');
    const { code, out, err } = await recordRun(['check', '--form', formFile(sound), option, blocked]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(blocked);
  });

  it('shows whoever watches how far it has come', async () => {
    const shown: string[] = [];
    await run(['check', '--form', formFile(broken)], {
      out: () => undefined,
      err: () => undefined,
      drained: async () => undefined,
      async *input() {
        yield new Uint8Array();
      },
      progress: (line) => void shown.push(line),
      styled: false,
      today: () => '2026-11-25',
    });
    expect(shown[0]).toMatch(/^0\/\d+ reachable$/);
    expect(shown.at(-1)).toBe('');
  });
});
