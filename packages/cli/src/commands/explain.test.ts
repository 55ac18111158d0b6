import { afterAll, describe, expect, it } from 'vitest';
import { recordRun } from '../recordRun.js';
import { temporaryFolder } from '../temporaryFile.js';

const { file, remove } = temporaryFolder();
afterAll(remove);

async function explain(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await recordRun(['explain', ...args]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

interface Report {
  readonly form: string;
  readonly asOf: string;
  readonly stage: string;
  readonly explanations: readonly {
    readonly id: string;
    readonly state: string;
    readonly explanation: Record<string, unknown>;
    readonly labels: Record<string, string>;
    readonly sentences: Record<string, string>;
  }[];
}

async function report(...args: readonly string[]): Promise<Report> {
  return JSON.parse(await explain('--json', ...args)) as Report;
}

describe('askless explain', () => {
  it('[E1] says in both languages why a question is asked', async () => {
    expect(await explain('years[0].netProfit', '--persona', 'p03')).toBe(
      'years[0].netProfit (ask)\n' +
        '  Net profit\n' +
        '  It is needed for: Reference intake format. It applies to you because “Legal form” is Limited company, “What stage is the business at?” is Growth and “Amount band” is Small. It would not be asked if “Legal form” were Project company (SPV).\n' +
        '  净利润\n' +
        '  用于：参考进件格式。您需要填写，因为“组织形式”为有限责任公司、“企业处于什么发展阶段”为成长期、“金额档次”为小额。若“组织形式”为项目公司（SPV），则无需填写此项。\n',
    );
  });

  it('says it first in the language of --locale, then in the other', async () => {
    const [chinese, english] = [
      await explain('ubos.name', '--persona', 'p01', '--locale', 'zh-CN'),
      await explain('ubos.name', '--persona', 'p01', '--locale', 'en'),
    ];
    expect(english.split('\n')).toEqual([0, 3, 4, 1, 2, 5].map((line) => chinese.split('\n')[line]));
    expect(chinese.split('\n')[1]).toBe('  受益所有人姓名');
  });

  it('[E2] says why one is left out, with the facts that decide it', async () => {
    const { form, asOf, stage, explanations } = await report('ubos.name', '--persona', 'p01');
    expect({ form, asOf, stage }).toEqual({ form: 'business-loan', asOf: '2026-11-23', stage: 'application' });
    expect(explanations).toEqual([
      {
        id: 'ubos[].name',
        state: 'skip',
        explanation: {
          code: 'notApplicable',
          because: [{ id: 'profile.legalForm', fact: 'value', value: 'sole_trader', provenance: { from: 'profile' } }],
        },
        labels: { 'zh-CN': expect.any(String) as unknown, en: 'Beneficial owner name' },
        sentences: {
          'zh-CN': expect.stringContaining('个体工商户') as unknown,
          en: expect.stringContaining('Sole') as unknown,
        },
      },
    ]);
  });

  it('numbers what a question waits for as plans do', async () => {
    const { explanations } = await report('shareholders.closed', '--persona', 'p02');
    expect(explanations.map(({ state, explanation }) => ({ state, ...explanation }))).toEqual([
      {
        state: 'pending',
        on: ['shareholders[].name', 'shareholders[].kind', 'shareholders[].percent'],
        asks: ['shareholders[].name', 'shareholders[].kind', 'shareholders[].percent'],
        sources: [],
      },
    ]);
  });

  it('[E4] says through which conditions a need comes to a question, and with which answer it would not be asked', async () => {
    const { explanations } = await report('loan.subsidyProgramme', '--persona', 'p02');
    const [{ explanation }] = explanations as [Report['explanations'][number]];
    expect(explanation['unless']).toEqual({ at: 'profile.sizeClass', value: 'medium' });
    expect((explanation['ways'] as object[]).slice(0, 2)).toEqual([
      { need: { format: 'reference', path: 'loan.subsidyProgramme' }, strength: 'must', through: [] },
      {
        need: { format: 'reference', path: 'operations.jobsCreated' },
        strength: 'must',
        through: [{ reader: 'operations.jobsCreated', by: 'when' }],
      },
    ]);
  });

  it('says more for the bank’s staff: ids, needs, and where each fact comes from', async () => {
    const out = await explain('years[0].netProfit', '--persona', 'p03', '--audience', 'staff');
    expect(out).toContain('Needs: Reference intake format years[].netProfit (must)');
    expect(out).toContain('“Legal form” is Limited company (profile.legalForm, from the profile)');
    expect(out).toContain('（profile.legalForm，来自企业画像）');
    const { code, err } = await recordRun(['explain', 'loan.amount', '--audience', 'press']);
    expect(code).toBe(2);
    expect(err).toContain('borrower');
  });

  it('explains each row of a group’s question', async () => {
    const out = await explain('years.netProfit', '--persona', 'p03', '--answers');
    expect(out.split('\n').filter((line) => line.endsWith('(known)'))).toEqual([
      'years[0].netProfit (known)',
      'years[1].netProfit (known)',
      'years[2].netProfit (known)',
    ]);
  });

  it.each([
    ['known', 'loan.amount', ['--persona', 'p02', '--answers']],
    ['derived', 'years[0].equity', ['--persona', 'p03', '--answers']],
    ['skip', 'contact.fax', ['--persona', 'p02']],
    ['skip', 'contract.interestRate', ['--persona', 'p02']],
    ['skip', 'postloan.satisfaction', ['--persona', 'p02']],
    ['pending', 'contact.operatingAddress', ['--persona', 'p02']],
    ['ask', 'profile.jurisdiction', []],
  ])('has words for %s: %s', async (state, id, args) => {
    const { explanations } = await report(id, ...args);
    expect(explanations.map((one) => [one.id, one.state])).toEqual([[id, state]]);
    const [{ labels, sentences }] = explanations as [Report['explanations'][number]];
    for (const text of [labels['zh-CN'], sentences['zh-CN']]) expect(text).toMatch(/\p{Script=Han}/u);
    for (const text of [labels['en'], sentences['en']]) expect(text).toMatch(/^[^\p{Script=Han}]+$/u);
  });

  it('names a source that is being asked', async () => {
    const known = file({ profile: { jurisdiction: 'CN' }, sources: { REG: { status: 'fetching' } } });
    const { explanations } = await report('identity.legalName', '--known', known);
    expect(explanations[0]).toMatchObject({ state: 'pending', explanation: { on: [], sources: ['REG'] } });
    expect(explanations[0]?.sentences['en']).toContain('Business registry');
    expect(explanations[0]?.sentences['zh-CN']).toContain('工商登记');
  });

  it.each([
    ['loan.amout', 'loan.amount'],
    ['years[9].netProfit', 'years[0].netProfit'],
    ['netProfit', 'years[0].netProfit'],
    ['director.name', 'directors'],
  ])('offers, for %s, what was meant', async (id, meant) => {
    const { code, out, err } = await recordRun(['explain', id, '--persona', 'p03']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Did you mean ');
    expect(err).toContain(meant);
  });
});
