import { readFileSync } from 'node:fs';
import { noAnswers, parseKnown, planForm, receiptOf, type CompiledForm, type Condition } from '@askless/core';
import { compileForm } from '@askless/core/define';
import { smallBinding, smallDefinition, smallForm, type SmallForm } from '@askless/core/testing';
import { describe, expect, it } from 'vitest';
import { checkForm, wordBecause, wordClaim, wordFinding, type CheckOptions, type Finding } from '../index.js';

const yes = { kind: 'boolean', whenNotAsked: null } as const;
const is = (id: string, value: string | boolean): Condition => ({ '==': [{ var: id }, value] });

function findingsOf(small: SmallForm, options: CheckOptions = {}): readonly Finding[] {
  return checkForm(smallForm(small), options).findings;
}

function briefly(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, at }) => `${rule} ${at}`);
}

/** The plan of a borrower who refutes a claim, as anyone would open it. */
function planOf(form: CompiledForm, { counterexample }: Finding) {
  const { answers, issues } = parseKnown(form, counterexample?.known ?? {}, '2026-06-15');
  expect(issues).toEqual([]);
  return planForm(form, answers, { asOf: counterexample?.known.asOf ?? '2026-06-15', stage: 'postLoan' });
}

describe('checkForm', () => {
  it('proves all of a form in which nothing is wrong', () => {
    const { findings, proofs } = checkForm(
      smallForm({ questions: { 'a.one': yes, 'a.two': { ...yes, when: is('a.one', true) } } }),
      { definition: { ...smallDefinition({ questions: { 'a.one': yes } }) } },
    );
    expect(findings).toEqual([]);
    expect(proofs.filter(({ status }) => status !== 'proved').map(({ claim }) => claim)).toEqual(['texts']);
  });

  it('names what no borrower reaches, on any day', () => {
    const questions = {
      'a.one': yes,
      'a.two': { ...yes, when: is('a.one', true) },
      'a.three': { ...yes, when: { and: [is('a.one', false), is('a.two', true)] } },
      'a.late': { ...yes, validFrom: '2027-01-01' },
      'a.early': { ...yes, validTo: '2026-12-31', when: is('a.late', true) },
    };
    expect(briefly(findingsOf({ questions }))).toEqual([
      'unreachable-question rules/questions/a.three',
      'unreachable-question rules/questions/a.early',
    ]);
    expect(briefly(findingsOf({ questions }, { asOf: '2028-01-01' }))).toContain(
      'unreachable-question rules/questions/a.early',
    );
  });

  it('does not judge what is retired, nor a condition written as yes', () => {
    expect(
      findingsOf({
        questions: { 'a.one': { ...yes, when: false, retired: { reason: 'gone' } }, 'a.two': { ...yes, when: true } },
      }),
    ).toEqual([]);
  });

  it('names conditions that are always so, or never, of questions, groups, gates and checks', () => {
    const always: Condition = { or: [is('a.one', true), is('a.one', false)] };
    const found = findingsOf({
      questions: { 'a.one': yes, 'a.two': { ...yes, when: always }, 'g.x': yes },
      groups: { g: { when: always } },
      products: [
        {
          id: 'p',
          gates: [
            { id: 'shut', when: always },
            { id: 'open', when: { and: [is('a.one', true), is('a.one', false)] } },
          ],
        },
      ],
      checks: [{ id: 'c', holds: always, severity: 'block', at: 'a.one' }],
    });
    expect(briefly(found)).toEqual([
      'condition-always rules/questions/a.two/when',
      'condition-always rules/groups/g/when',
      'condition-always rules/products/0/gates/0/when',
      'condition-never rules/products/0/gates/1/when',
      'condition-always rules/checks/0/holds',
    ]);
  });

  it('finds the borrower whose document would lack a cell, with the fewest facts', () => {
    const small: SmallForm = {
      questions: {
        'a.kind': { kind: 'choice', options: ['x', 'y', 'z'], whenNotAsked: null },
        'a.amount': { kind: 'money', min: '0', when: is('a.kind', 'x') },
        'a.other': { kind: 'money', when: is('a.kind', 'y') },
        'a.free': yes,
      },
      fields: { 'a.amount': { tokens: {} } },
      binding: {
        cells: {
          'a.kind': { var: 'a.kind' },
          'a.amount': { coalesce: [{ var: 'a.amount' }, { var: 'a.other' }] },
          'a.other': { var: 'a.other' },
          'a.free': { var: 'a.free' },
        },
      },
    };
    const form = smallForm(small);
    const [finding, ...others] = checkForm(form).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'unwritten-need',
      at: 'bindings/test/cells/a.amount',
      counterexample: { known: { answers: { a: { kind: 'z' } } }, facts: 1 },
    });
    const receipt = finding && receiptOf(planOf(form, finding), 'test');
    expect(receipt?.lines.find(({ path }) => path === 'a.amount')).toMatchObject({
      outcome: 'token',
      reason: 'notApplicable',
    });
  });

  it('finds answers without a code, and cells that only the lender could fill', () => {
    const small: SmallForm = {
      questions: {
        'a.kind': { kind: 'choice', options: ['x', 'y'] },
        'a.rate': { kind: 'percent', supplier: 'lender' },
      },
      binding: { codes: { 'a.kind': { x: '1' } } },
    };
    const form = smallForm(small);
    const { findings } = checkForm(form);
    expect(briefly(findings)).toEqual([
      'uncoded-option bindings/test/cells/a.kind',
      'lender-only-need bindings/test/cells/a.rate',
    ]);
    expect(findings.map(({ counterexample }) => counterexample?.known)).toEqual([
      { answers: { a: { kind: 'y' } } },
      {},
    ]);
    const [uncoded] = findings;
    expect(uncoded && receiptOf(planOf(form, uncoded), 'test').findings).toEqual([{ code: 'no-code', path: 'a.kind' }]);
  });

  it('finds what is never wanted, and what is asked in vain', () => {
    const small: SmallForm = {
      questions: {
        'a.one': yes,
        'a.two': { ...yes, when: is('a.one', true) },
        'a.idle': yes,
        'a.three': { ...yes, when: { or: [is('a.one', true), { and: [is('a.one', true), is('a.idle', true)] }] } },
      },
      wanted: ['a.one', 'a.two', 'a.three'],
      fields: { 'a.two': { when: is('a.one', false) } },
    };
    const form = smallForm(small);
    const found = checkForm(form, { claims: ['minimal'] }).findings;
    expect(briefly(found)).toEqual([
      'unwanted-question rules/questions/a.two',
      'needless-question rules/questions/a.idle',
    ]);
    const [, needless] = found;
    expect(needless && planOf(form, needless).decisions.get('a.idle')?.state).toBe('ask');
  });

  it('finds the borrower who is not asked what the law requires', () => {
    const small: SmallForm = {
      questions: { 'a.one': yes, 'g.consent': { ...yes, mandatory: true } },
      groups: { g: { when: is('a.one', true), minRows: 1 } },
    };
    const form = smallForm(small);
    const [finding, ...others] = checkForm(form).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'mandatory-trimmed',
      at: 'rules/questions/g.consent',
      counterexample: { known: { answers: { a: { one: false } } }, facts: 1 },
    });
    const states =
      finding && [...planOf(form, finding).decisions.values()].filter(({ question }) => question === 'g.consent');
    expect(states?.map(({ state }) => state)).toEqual(['skip']);
    const emptied = { ...small, groups: { g: { minRows: 0 } } };
    expect(briefly(findingsOf(emptied, { claims: ['mandatory'] }))).toEqual([
      'mandatory-trimmed rules/questions/g.consent',
    ]);
  });

  it('finds a protected characteristic behind what is derived from it, and proxies', () => {
    const law = 'a law that asks for it';
    const small: SmallForm = {
      questions: {
        'a.race': { kind: 'choice', options: ['x', 'y'], whenNotAsked: null, prohibitedBasis: 'race' },
        'a.code': {
          ...yes,
          derive: {
            case: [
              [is('a.race', 'x'), true],
              [true, false],
            ],
          },
          exceptions: [{ reads: 'a.race', law }],
        },
        'a.more': { ...yes, when: is('a.code', true) },
        'a.postcode': { kind: 'text', whenNotAsked: null },
        'a.near': { ...yes, when: is('a.postcode', '10001') },
        'a.plain': { ...yes, when: { or: [is('a.code', true), is('a.code', false)] } },
      },
    };
    const options: CheckOptions = {
      claims: ['protected'],
      definition: smallDefinition(small),
      proxies: [{ question: 'a.postcode', basis: 'race' }],
    };
    const found = findingsOf(small, options);
    expect(briefly(found)).toEqual([
      'protected-flow rules/questions/a.more/when',
      'protected-flow rules/questions/a.near/when',
    ]);
    expect(found.map(({ facts }) => facts)).toEqual([
      { question: 'a.more', from: 'a.race', basis: 'race' },
      { question: 'a.near', from: 'a.postcode', basis: 'race' },
    ]);
    expect(briefly(findingsOf(small, { claims: ['protected'] }))).toEqual([]);
    const proofs = checkForm(smallForm(small), { claims: ['protected'] }).proofs;
    expect(proofs.map(({ because }) => because)).toEqual(['notGiven']);
  });

  it('finds cases that are never taken, options that exclude each other, and two questions for one cell', () => {
    const small: SmallForm = {
      questions: {
        'a.amount': { kind: 'money', min: '0', whenNotAsked: null },
        'a.band': {
          kind: 'choice',
          options: ['s', 'm', 'l'],
          derive: {
            case: [
              [{ '<': [{ var: 'a.amount' }, '100'] }, 's'],
              [{ '<': [{ var: 'a.amount' }, '50'] }, 'm'],
              [true, 'l'],
            ],
          },
        },
        'a.one': yes,
        'a.switch': yes,
        'a.two': { ...yes, when: is('a.switch', true) },
      },
      wanted: ['a.amount', 'a.band', 'a.one'],
      binding: {
        cells: {
          'a.amount': { var: 'a.amount' },
          'a.band': { var: 'a.band' },
          'a.one': { coalesce: [{ var: 'a.one' }, { var: 'a.two' }] },
        },
      },
    };
    const form = smallForm(small);
    const { findings } = checkForm(form);
    expect(briefly(findings)).toEqual([
      'case-never-taken rules/questions/a.band/derive',
      'alternatives-overlap bindings/test/cells/a.one',
    ]);
    expect(findings[0]?.facts).toEqual({ case: '2', of: '3' });
    const plan = findings[1] && planOf(form, findings[1]);
    expect([plan?.decisions.get('a.two')?.state, findings[1]?.counterexample?.facts]).toEqual(['ask', 1]);
  });

  it('finds derived options that exclude each other', () => {
    const definition = smallDefinition({
      questions: {
        'a.one': yes,
        'a.two': yes,
        'a.many': {
          kind: 'choices',
          options: ['x', 'none'],
          derive: {
            choices: [
              [is('a.one', true), 'x'],
              [is('a.two', true), 'none'],
            ],
          },
        },
      },
    });
    const section = definition.schema.properties['a'];
    const many = section?.type === 'object' ? section.properties['many'] : undefined;
    if (section?.type !== 'object' || !many) throw new Error('The form has no such question.');
    const properties = {
      a: { ...section, properties: { ...section.properties, many: { ...many, exclusive: ['none'] } } },
    };
    const changed = { ...definition, schema: { ...definition.schema, properties } };
    const form = compileForm(changed, [
      smallBinding({ questions: { 'a.one': yes, 'a.two': yes, 'a.many': { kind: 'choices' } } }),
    ]);
    expect(checkForm(form).findings).toMatchObject([
      { rule: 'choices-exclude', counterexample: { known: { answers: { a: { one: true, two: true } } } } },
    ]);
  });

  it('names questions without a use or a purpose', () => {
    const small: SmallForm = { questions: { 'a.one': yes, 'a.two': yes }, wanted: ['a.one'] };
    expect(briefly(findingsOf(small))).toEqual(['unused-question rules/questions/a.two']);
    const open = checkForm(smallForm(small), { otherFormats: true });
    expect([
      open.findings,
      open.proofs.find(({ claim, status }) => claim === 'used' && status === 'notProved')?.because,
    ]).toEqual([[], 'notGiven']);
  });

  it('finds where an interview gets stuck: on what only the lender says, of a question or of a group', () => {
    const lender: SmallForm = {
      questions: { 'a.rate': { ...yes, supplier: 'lender' }, 'a.one': { ...yes, when: is('a.rate', true) } },
      wanted: ['a.one'],
    };
    expect(findingsOf(lender)).toMatchObject([
      { rule: 'interview-stuck', facts: { question: 'a.one', waits: 'a.rate' } },
    ]);
    const rows: SmallForm = {
      questions: {
        'a.rate': { ...yes, supplier: 'lender' },
        'g.big': yes,
        'a.one': { kind: 'integer', derive: { count: [{ var: 'g' }, is('big', true)] } },
      },
      groups: { g: { when: is('a.rate', true) } },
      wanted: ['a.one'],
    };
    expect(findingsOf(rows)).toContainEqual(
      expect.objectContaining({
        rule: 'interview-stuck',
        facts: { group: 'g', waits: expect.stringContaining('a.rate') },
      }),
    );
  });

  it('proves that rows are asked for wherever a rule goes over them', () => {
    for (const over of [true, is('big', true)]) {
      const rows: SmallForm = {
        questions: { 'g.big': yes, 'a.one': { kind: 'integer', derive: { count: [{ var: 'g' }, over] } } },
        groups: { g: { minRows: 1 } },
        wanted: ['a.one'],
      };
      expect(findingsOf(rows).filter(({ rule }) => rule === 'interview-stuck')).toEqual([]);
      const plan = planForm(smallForm(rows), noAnswers, { asOf: '2026-06-15', stage: 'postLoan' });
      expect([...plan.decisions.values()].some(({ state }) => state === 'ask')).toBe(true);
    }
  });

  it('suggests the simpler condition, with a borrower who waits for the other', () => {
    const small: SmallForm = {
      questions: {
        'a.one': yes,
        'a.two': yes,
        'a.three': {
          ...yes,
          when: {
            or: [{ and: [is('a.one', true), is('a.two', true)] }, { and: [is('a.one', true), is('a.two', false)] }],
          },
        },
      },
    };
    expect(findingsOf(small)).toMatchObject([
      {
        rule: 'simpler-condition',
        severity: 'hint',
        facts: { simpler: JSON.stringify(is('a.one', true)) },
        counterexample: { known: { answers: { a: { one: true } } }, facts: 1 },
      },
    ]);
  });

  it('says what takes more nodes than the budget, and goes on', () => {
    const questions = Object.fromEntries(
      Array.from({ length: 12 }, (_, place) => [
        `a.q${place}`,
        { ...yes, kind: 'integer' as const, min: '0', max: '9' },
      ]),
    );
    const parts: Condition[] = Array.from({ length: 30 }, (_, place) => ({
      and: [
        { '>=': [{ var: `a.q${place % 12}` }, place % 9] },
        { '<': [{ var: `a.q${(place * 5 + 3) % 12}` }, (place * 7) % 9] },
      ],
    }));
    const small: SmallForm = {
      questions: {
        ...questions,
        'a.hard': { ...yes, when: { or: parts } },
        'a.after': { ...yes, when: is('a.hard', true) },
      },
    };
    const { proofs } = checkForm(smallForm(small), { budget: 50, claims: ['reachable'] });
    const byPlace = new Map(proofs.map(({ at, status, because }) => [at, because ?? status]));
    expect([byPlace.get('rules/questions/a.q0'), byPlace.get('rules/questions/a.hard')]).toEqual(['proved', 'budget']);
    expect(byPlace.get('rules/questions/a.after')).not.toBe(undefined);
  });

  it('tells how far it has come, names files, and times by the clock that it is given', () => {
    let now = 0;
    const seen: string[] = [];
    const report = checkForm(smallForm({ questions: { 'a.one': yes, 'a.two': yes }, wanted: ['a.one'] }), {
      claims: ['used'],
      clock: () => (now += 1),
      fileOf: (at) => `${at.split('/')[1] ?? ''}.ts`,
      onProgress: ({ at, done, total }) => seen.push(`${at} ${done}/${total}`),
    });
    expect(seen).toEqual(['rules/questions/a.one 0/2', 'rules/questions/a.two 1/2']);
    expect([report.milliseconds, report.findings[0]?.file]).toEqual([5, 'questions.ts']);
    expect(report.proofs.map(({ milliseconds }) => milliseconds)).toEqual([1, 1]);
  });

  it('has words in both languages, and a line in the documentation, for each rule', () => {
    const documented = readFileSync(new URL('../../../../docs/check-rules.md', import.meta.url), 'utf8');
    const rules = [...documented.matchAll(/^\| `([a-z]+-[a-z-]+)` \|/gm)].map(([, rule = '']) => rule);
    const words = readFileSync(new URL('../report/words/en.ts', import.meta.url), 'utf8');
    const worded = [...words.matchAll(/^ {4}'([a-z-]+)': \(/gm)].map(([, rule = '']) => rule);
    expect(rules).toEqual(worded);
    const [finding] = findingsOf({ questions: { 'a.one': { ...yes, when: false } } });
    expect(finding && wordFinding(finding, 'en').what).toBe('No borrower is ever asked a.one.');
    expect(finding && wordFinding(finding, 'zh-CN').what).toBe('没有任何借款人会被问到 a.one。');
    expect(wordClaim('ends', 'en')).toBe('Every interview ends.');
    expect(
      wordBecause(
        { claim: 'texts', at: 'texts', status: 'notProved', by: 'compiling', because: 'notGiven', nodes: 0 },
        'en',
      ),
    ).toContain('not given');
  });
});
