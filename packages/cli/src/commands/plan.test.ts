import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import { personas } from '@askless/catalog/personas';
import {
  burdenOf,
  displayId,
  needsOf,
  parseKnown,
  planForm,
  productsOf,
  savingsOf,
  stages,
  untriedSources,
} from '@askless/core';
import { compileForm } from '@askless/core/define';
import { afterAll, describe, expect, it } from 'vitest';
import type { PlanReport, QuestionReport } from '../output/planReport.js';
import { recordedToday, recordRun } from '../recordRun.js';
import { temporaryFolder } from '../temporaryFile.js';

const { file, remove } = temporaryFolder();
afterAll(remove);

async function planOf(...args: readonly string[]): Promise<PlanReport> {
  const { code, out, err } = await recordRun(['plan', '--json', ...args]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as PlanReport;
}

function question(report: PlanReport, id: string): QuestionReport | undefined {
  return report.questions.find((one) => one.id === id);
}

const ids = (report: PlanReport, state: string): string[] =>
  report.questions.filter((one) => one.state === state).map(({ id }) => id);

describe('askless plan --json', () => {
  it('reports exactly the plan of the engine', async () => {
    const form = compileForm(businessLoan, [reference]);
    const p02 = personas.find(({ id }) => id === 'p02')!;
    const plan = planForm(form, parseKnown(form, { profile: p02.profile }).answers, {
      asOf: p02.asOf,
      stage: 'application',
    });
    const report = await planOf('--persona', 'p02');
    expect(report.questions.map(({ id, state, needs }) => ({ id, state, needs }))).toEqual(
      [...plan.decisions.values()].map((decision) => ({
        id: displayId(plan, decision),
        state: decision.state,
        needs: needsOf(plan, decision.id),
      })),
    );
    expect({ ...report, questions: [] }).toEqual({
      form: 'business-loan',
      formHash: form.hash,
      formats: ['reference'],
      asOf: '2026-11-23',
      stage: 'application',
      questions: [],
      burden: burdenOf(plan),
      products: productsOf(plan),
      sources: savingsOf(plan, untriedSources(plan)).map((saving) => ({
        ...saving,
        questions: saving.questions.map((id) => displayId(plan, plan.decisions.get(id)!)),
      })),
    });
  });

  it('says of each question what a reader needs', async () => {
    const report = await planOf('--persona', 'p02');
    expect(question(report, 'loan.amount')).toEqual({
      id: 'loan.amount',
      state: 'ask',
      needs: [{ format: 'reference', path: 'loan.amount' }],
    });
    expect(question(report, 'profile.growthStage')).toMatchObject({
      state: 'known',
      value: 'startup',
      provenance: { from: 'profile' },
    });
    expect(question(report, 'contact.fax')).toEqual({
      id: 'contact.fax',
      state: 'skip',
      needs: [],
      reason: {
        code: 'noFormat',
        facts: [{ id: 'contact.fax', fact: 'retired', reason: 'replaced by contact.email / in-app message' }],
      },
    });
    expect(question(report, 'contract.interestRate')?.reason).toEqual({ code: 'lenderSupplied', facts: [] });
    expect(question(report, 'postloan.satisfaction')?.reason).toMatchObject({ code: 'laterStage' });
    expect(question(report, 'shareholders.closed')?.state).toBe('pending');
  });

  it('gives pending questions what they wait for, and nothing else a reason to wait', async () => {
    const report = await planOf();
    const pending = report.questions.filter(({ state }) => state === 'pending');
    const known = new Set(report.questions.map(({ id }) => id));
    expect(pending.length).toBeGreaterThan(100);
    for (const { id, pendingOn = [] } of pending) {
      expect({ id, on: pendingOn.length > 0 }).toEqual({ id, on: true });
      expect(pendingOn.filter((on) => !known.has(on))).toEqual([]);
    }
    expect(report.questions.filter(({ state, pendingOn }) => state !== 'pending' && pendingOn !== undefined)).toEqual(
      [],
    );
  });

  it('lists each question once', async () => {
    for (const { id } of personas) {
      const report = await planOf('--persona', id, '--answers', '--stage', 'contract');
      expect(new Set(report.questions.map((one) => one.id)).size).toBe(report.questions.length);
    }
  });

  it('numbers rows, and shows an open group without one as []', async () => {
    expect(ids(await planOf('--persona', 'p03'), 'ask')).toEqual(
      expect.arrayContaining(['years[0].revenue', 'years[2].revenue']),
    );
    expect(ids(await planOf('--persona', 'p02'), 'ask')).toContain('shareholders[].name');
    const known = file({ answers: { shareholders: [{ name: 'A' }, { name: 'B' }] } });
    const after = await planOf('--known', known);
    const rows = after.questions.map(({ id }) => id).filter((id) => /^shareholders\[.*\]\.name$/.test(id));
    expect(rows).toEqual(['shareholders[0].name', 'shareholders[1].name']);
  });

  it('has a burden that its questions add up to, closings left out', async () => {
    for (const args of [[], ['--persona', 'p03'], ['--persona', 'p08', '--answers', '--stage', 'postLoan']]) {
      const { questions, burden } = await planOf(...args);
      const counted = questions.filter(({ id }) => !id.endsWith('.closed'));
      const count = (state: string): number => counted.filter((one) => one.state === state).length;
      expect({ ...burden, minutes: 0, fullForm: 0 }).toEqual({
        asked: count('ask'),
        known: count('known'),
        derived: count('derived'),
        pending: count('pending'),
        skipped: count('skip'),
        minutes: 0,
        fullForm: 0,
      });
    }
  });
});

describe('who borrows', () => {
  it('--persona gives its profile only', async () => {
    const report = await planOf('--persona', 'p02');
    const known = report.questions.filter(
      ({ state, provenance }) => state === 'known' && JSON.stringify(provenance) !== '{"from":"row"}',
    );
    expect(known.map(({ id, provenance }) => [id.split('.')[0], provenance])).toEqual(
      known.map(() => ['profile', { from: 'profile' }]),
    );
  });

  it('--sources lets these deliver what they know of it', async () => {
    const report = await planOf('--persona', 'p03', '--sources', 'TAX,REG');
    expect(question(report, 'years[0].revenue')).toMatchObject({
      state: 'known',
      provenance: { from: 'source', source: 'TAX', verified: true },
    });
    const sources = new Set(
      report.questions.map(({ provenance }) => JSON.stringify(provenance)?.match(/"source":"(\w+)"/)?.[1]),
    );
    expect(sources).toEqual(new Set([undefined, 'TAX', 'REG']));
  });

  it('--answers gives all of its answers, groups closed: nothing is left', async () => {
    for (const { id } of personas) {
      const report = await planOf('--persona', id, '--answers', '--stage', 'contract');
      expect({ id, left: [...ids(report, 'ask'), ...ids(report, 'pending')] }).toEqual({ id, left: [] });
      expect(report.burden.minutes).toBe(0);
    }
  });

  it('--known reads a file; JSON numbers become decimals', async () => {
    const known = file({
      asOf: '2026-10-01',
      profile: { jurisdiction: 'CN', growthStage: 'mature' },
      answers: { loan: { amount: 1200000.5, purpose: 'equipment' }, equipment: [{ name: 'Press', price: '1000' }] },
      closed: ['equipment'],
    });
    const report = await planOf('--known', known);
    expect(report.asOf).toBe('2026-10-01');
    expect(question(report, 'loan.amount')).toMatchObject({
      state: 'known',
      value: '1200000.5',
      provenance: { from: 'typed' },
    });
    expect(question(report, 'profile.purpose')).toMatchObject({
      state: 'derived',
      value: 'equipment',
      provenance: { from: 'derived' },
    });
    expect(question(report, 'equipment[0].name')).toMatchObject({ state: 'known', value: 'Press' });
    expect(question(report, 'equipment.closed')).toMatchObject({ state: 'known', value: true });
  });

  it('--known shows a source that is being asked as what is waited for', async () => {
    const report = await planOf(
      '--known',
      file({ profile: { jurisdiction: 'CN' }, sources: { REG: { status: 'fetching' } } }),
    );
    expect(question(report, 'identity.legalName')).toMatchObject({
      state: 'pending',
      reason: { code: 'fetching', facts: [{ id: 'REG', fact: 'fetching' }] },
    });
  });
});

describe('when, and at which stage', () => {
  it('is --as-of, else the file’s day, else the persona’s, else today', async () => {
    const known = file({ asOf: '2026-10-01' });
    expect((await planOf('--known', known, '--as-of', '2024-02-29')).asOf).toBe('2024-02-29');
    expect((await planOf('--known', known)).asOf).toBe('2026-10-01');
    expect((await planOf('--persona', 'p02', '--as-of', '2028-06-01')).asOf).toBe('2028-06-01');
    expect((await planOf('--persona', 'p02')).asOf).toBe('2026-11-23');
    expect((await planOf('--known', file({}))).asOf).toBe(recordedToday);
    expect((await planOf()).asOf).toBe(recordedToday);
  });

  it('asks what comes into force with the day', async () => {
    const asked = async (day: string): Promise<string[]> =>
      ids(await planOf('--persona', 'p07', '--as-of', day), 'ask').filter((id) => id.startsWith('monitoring.'));
    expect(await asked('2027-12-31')).toEqual([]);
    expect(await asked('2028-01-01')).toHaveLength(6);
  });

  it('a stage holds all before it', async () => {
    let before: string[] = [];
    for (const stage of stages) {
      const report = await planOf('--persona', 'p06', '--answers', '--stage', stage);
      const wanted = [...ids(report, 'known'), ...ids(report, 'derived')].filter((id) => !id.startsWith('profile.'));
      expect({ stage, lost: before.filter((id) => !wanted.includes(id)) }).toEqual({ stage, lost: [] });
      before = wanted;
    }
  });
});

describe('askless plan for people', () => {
  it('in English', async () => {
    const { code, out, err } = await recordRun(['plan', '--persona', 'p02']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [heading, counts, fullForm] = out.split('\n');
    expect(heading).toBe('Business loan application · reference · 2026-11-23 · Application');
    expect(counts).toMatch(
      /^\d+ questions to answer, about \d+ min\. Known \d+, calculated \d+, waiting \d+, left out \d+\.$/,
    );
    expect(fullForm).toBe('A form that is the same for everyone would ask 274.');
    expect(out).toMatch(/^  loan\.amount +Amount requested$/m);
    expect(out).toContain('Left out\n');
  });

  it('says how each product stands and what sources would save, and goes on without either', async () => {
    const { out } = await recordRun(['plan', '--persona', 'p04', '--locale', 'en']);
    expect(out).toContain(
      '\nProducts\n  Working-capital loan  not offered: A working-capital loan is for the day-to-day',
    );
    expect(out).toContain('\n  Trade finance         decided by “Term in months”\n');
    expect(out).toMatch(/\nFewer questions, if they may deliver\n {2}\S.* {2}\d+ questions fewer, about \d+ min\n/);
    const done = await recordRun(['plan', '--persona', 'p04', '--answers', '--locale', 'zh-CN']);
    expect(done.out).toContain('\n  贸易融资       可申请；目前需填写 0 题，约 0 分钟\n');
    expect(done.out).not.toContain('授权后可少填的题目');
  });

  it('in Chinese, all of it', async () => {
    const { code, out, err } = await recordRun(['plan', '--persona', 'p02', '--locale', 'zh-CN']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^企业贷款申请 · reference · 2026-11-23 · 申请与初审\n需填写 \d+ 题，约 \d+ 分钟。/);
    expect(out.split('\n').filter((line) => line !== '' && !/\p{Script=Han}/u.test(line))).toEqual([]);
  });

  it('says so when nothing is left', async () => {
    const { out } = await recordRun(['plan', '--persona', 'p02', '--answers']);
    expect(out).toContain('\nNothing is left to answer.\n');
    expect((await recordRun(['plan', '--persona', 'p02', '--answers', '--locale', 'zh-CN'])).out).toContain(
      '没有需要填写的题目。',
    );
  });

  it('exits with 1, and says where on standard error, when answers have to be put right', async () => {
    const known = file({ answers: { loan: { amount: -5, securityTypes: ['unsecured', 'mortgage'] } } });
    const { code, out, err } = await recordRun(['plan', '--known', known, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ form: 'business-loan' });
    expect(err).toBe(
      'loan.amount Amount requested: the value is not within its limits [below-minimum]\n' +
        'loan.securityTypes Security offered: the value is not within its limits [exclusive-option]\n',
    );
    const chinese = await recordRun(['plan', '--known', known, '--locale', 'zh-CN']);
    expect(chinese.err).toContain('loan.amount 申请金额: 超出允许范围 [below-minimum]\n');
  });

  it('exits with 0 where something is only to be looked at again', async () => {
    const { profile } = personas.find(({ id }) => id === 'p02')!;
    const answers = { ownership: {}, shareholders: [{ percent: 60 }, { percent: 60 }] };
    const { code, err } = await recordRun(['plan', '--known', file({ profile, answers, closed: ['shareholders'] })]);
    const said = 'Share held: Shareholdings together should not exceed 100 %\n';
    expect({ code, err }).toEqual({ code: 0, err: `shareholders[0].percent ${said}shareholders[1].percent ${said}` });
  });
});

describe('what a plan can hold besides', () => {
  const form = {
    id: 'small',
    version: '1',
    schema: {
      type: 'object',
      properties: {
        loan: {
          type: 'object',
          properties: {
            purpose: { kind: 'choice', type: 'string', enum: ['equipment', 'shares'] },
            amount: { kind: 'money', type: 'string' },
            twice: { kind: 'money', type: 'string' },
          },
        },
      },
    },
    rules: {
      questions: {
        'loan.purpose': { stage: 'application', sensitivity: 'public', purposes: ['decision'], sources: ['REG'] },
        'loan.amount': { stage: 'application', sensitivity: 'public', purposes: ['decision'] },
        'loan.twice': {
          stage: 'application',
          sensitivity: 'public',
          purposes: ['decision'],
          derive: { '*': ['2', { var: 'loan.amount' }] },
        },
      },
      groups: {},
      products: [{ id: 'only', gates: [{ id: 'noShares', when: { '==': [{ var: 'loan.purpose' }, 'shares'] } }] }],
    },
    layout: [{ id: 'loan', items: ['loan.purpose', 'loan.amount', 'loan.twice'] }],
  };

  it('[S1] stopped, with the gates', async () => {
    const args = ['--form', file(form), '--known', file({ answers: { loan: { purpose: 'shares' } } })];
    // Nobody is there who could choose to go on: a plan does, unless it is told to stop.
    expect((await planOf(...args)).questions.map(({ state }) => state)).toEqual(['known', 'ask', 'pending']);
    const report = await planOf('--stop', ...args);
    expect(report.questions.map(({ id, state, reason }) => ({ id, state, reason }))).toEqual(
      ['loan.purpose', 'loan.amount', 'loan.twice'].map((id) => ({
        id,
        state: 'stopped',
        reason: { code: 'stopped', facts: [{ id: 'noShares', fact: 'gate' }] },
      })),
    );
    expect(report.burden).toMatchObject({ asked: 0, known: 0, minutes: 0 });
  });

  it.each([
    ['en', 'differs from what a register says', 'differs from what is calculated'],
    ['zh-CN', '与登记信息不一致', '与计算结果不一致'],
  ])('[K2] [K3] differences to look at, in %s', async (locale, fromSource, fromRule) => {
    const known = {
      answers: { loan: { purpose: 'equipment', amount: '5', twice: '11' } },
      sources: { REG: { verified: true, answers: { loan: { purpose: 'shares' } } } },
    };
    const { code, out, err } = await recordRun([
      'plan',
      '--json',
      '--form',
      file(form),
      '--known',
      file(known),
      '--locale',
      locale,
    ]);
    expect({ code, err }).toEqual({
      code: 0,
      err: `loan.purpose loan.purpose: ${fromSource}\nloan.twice loan.twice: ${fromRule}\n`,
    });
    const { questions } = JSON.parse(out) as PlanReport;
    expect(questions.map(({ state, value }) => [state, value])).toEqual([
      ['known', 'equipment'],
      ['known', '5'],
      ['derived', '10'],
    ]);
  });
});
