import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { businessLoan } from '@askless/catalog/business-loan';
import { texts as en } from '@askless/catalog/business-loan/texts/en';
import { texts as zhCN } from '@askless/catalog/business-loan/texts/zh-CN';
import { runExport, type Conformance, type Engine, type ExportedForm } from '@askless/core/export';
import { LogicEngine } from 'json-logic-engine';
import { afterAll, describe, expect, it } from 'vitest';
import { parseLogic } from '../conformance/parseLogic.js';
import { recordRun } from '../recordRun.js';
import { temporaryFolder } from '../temporaryFile.js';

const { file, folder, remove } = temporaryFolder();
afterAll(remove);

const logicEngine = new LogicEngine();
const engines: Readonly<Record<string, Engine>> = {
  'json-logic-js': parseLogic,
  'json-logic-engine': (logic, facts): unknown => logicEngine.run(logic, facts),
};

describe('askless export', () => {
  it('gives the whole definition as JSON, with its texts in both languages', async () => {
    const { code, out, err } = await recordRun(['export', '--form', 'business-loan']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify({ ...businessLoan, texts: { 'zh-CN': zhCN, en } })));
  });

  it('is JSON with --json as without', async () => {
    expect(await recordRun(['export', '--json'])).toEqual(await recordRun(['export']));
  });

  it('is taken again by --form: the same plan, sentences, document and export', async () => {
    const path = join(folder, 'form.json');
    expect(await recordRun(['export', '--out', path])).toEqual({ code: 0, out: '', err: '' });
    for (const args of [
      ['plan', '--json', '--persona', 'p05', '--sources', 'TAX,REG'],
      ['plan', '--persona', 'p02', '--locale', 'zh-CN'],
      ['explain', 'years.netProfit', '--persona', 'p03'],
      ['write', '--persona', 'p08', '--answers', '--stage', 'contract'],
      ['formats', '--json'],
    ]) {
      expect(await recordRun([...args, '--form', path])).toEqual(await recordRun(args));
    }
    expect((await recordRun(['export', '--form', path])).out).toBe(readFileSync(path, 'utf8'));
  });

  it('shows ids in place of texts that a form does not bring', async () => {
    const { texts: _texts, ...bare } = JSON.parse((await recordRun(['export'])).out) as Record<string, unknown>;
    const { code, out } = await recordRun(['plan', '--persona', 'p02', '--form', file(bare)]);
    expect(code).toBe(0);
    expect(out).toMatch(/^business-loan · reference/);
    expect(out).toMatch(/^ {2}loan\.amount +loan\.amount$/m);
  });

  it('takes a form’s own changes: another condition, another plan', async () => {
    const form = JSON.parse((await recordRun(['export'])).out) as {
      rules: { questions: Record<string, Record<string, unknown>> };
    };
    form.rules.questions['loan.revolving']!['when'] = { '==': [{ var: 'loan.purpose' }, 'equipment'] };
    const { out } = await recordRun(['plan', '--json', '--persona', 'p02', '--answers', '--form', file(form)]);
    const { questions } = JSON.parse(out) as { questions: { id: string; state: string; reason?: unknown }[] };
    expect(questions.find(({ id }) => id === 'loan.revolving')).toMatchObject({
      state: 'skip',
      reason: { code: 'notApplicable', facts: [{ id: 'loan.purpose', value: 'working_capital' }] },
    });
  });

  it('gives the rules for other back ends, and the same cases each time, that both engines come to the outcomes of', async () => {
    const rules = JSON.parse((await recordRun(['export', '--rules'])).out) as ExportedForm;
    const args = ['export', '--conformance', '--cases', '4', '--as-of', '2026-11-25'];
    const { code, out, err } = await recordRun(args);
    expect({ code, err, again: (await recordRun(args)).out }).toEqual({ code: 0, err: '', again: out });
    const { form, cases, beyond } = JSON.parse(out) as Conformance;
    expect([form, cases.length, beyond]).toEqual([rules.form, 4, 0]);
    for (const [name, run] of Object.entries(engines)) {
      for (const [place, { facts, outcomes }] of cases.entries())
        expect({ name, place, outcomes: runExport(rules, facts, run) }).toEqual({ name, place, outcomes });
    }
    const verdicts = new Set(cases.flatMap(({ outcomes }) => Object.values(outcomes)));
    for (const verdict of ['yes', 'no', 'unknown']) expect(verdicts).toContain(verdict);
  });

  it('names the rules that JsonLogic can’t say exactly', async () => {
    const form = JSON.parse((await recordRun(['export'])).out) as {
      rules: { questions: Record<string, Record<string, unknown>> };
    };
    form.rules.questions['loan.revolving']!['when'] = { '>': [{ var: 'loan.amount' }, '0.1234567890123456789'] };
    const { code, out, err } = await recordRun(['export', '--rules', '--form', file(form)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('questions.loan.revolving.when [inexact-number]');
  });

  it.each([
    [['--rules', '--conformance'], 'are two files'],
    [['--conformance', '--cases', '0'], '--cases 0 is no number from 1 to 1000.'],
    [['--conformance', '--cases', '1e3'], '--cases 1e3 is no number'],
    [['--conformance', '--as-of', '2026-02-30'], 'is no calendar date'],
  ])('refuses %j', async (args, sentence) => {
    const { code, out, err } = await recordRun(['export', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });
});
