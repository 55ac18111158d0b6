import { isDate } from '@askless/core';
import type { ExportedForm } from '@askless/core/export';
import { options } from '../arguments/options.js';
import { readBoundForm, readForm, type BoundForm } from '../arguments/readForm.js';
import { command, type Command } from '../command.js';
import { writeText } from '../output/writeText.js';
import { firstOf, Problem } from '../problem.js';
import type { Terminal } from '../terminal.js';

/** `askless export`: a form's definition with its texts, its rules for other back ends, or cases to try those with. */
export function exportForm(terminal: Terminal): Command {
  const { form, formats, rules, conformance, cases, out, json } = options;
  return command({
    name: 'export',
    summary: 'A form as JSON that --form takes again; its rules as JsonLogic, and cases that try them',
    // It is JSON anyway.
    args: { form, formats, rules, conformance, cases, 'as-of': options['as-of'], out, json },
    async run(args) {
      if (args.rules && args.conformance)
        throw new Problem(['--rules and --conformance are two files: leave one of them out.'], { isUsage: true });
      const exported = args.rules
        ? await rulesOf(await readBoundForm(args))
        : args.conformance
          ? await casesOf(await readBoundForm(args), readCount(args.cases), args['as-of'] ?? terminal.today())
          : await definitionOf(args.form);
      writeText(
        `${JSON.stringify(exported, undefined, args.rules || args.conformance ? undefined : 2)}\n`,
        args.out,
        terminal,
      );
      return 0;
    },
  });
}

async function definitionOf(form: string): Promise<unknown> {
  const { definition, texts } = await readForm(form);
  return { ...definition, texts: { 'zh-CN': await texts('zh-CN'), en: await texts('en') } };
}

async function rulesOf({ compiled }: BoundForm): Promise<ExportedForm> {
  const { ExportError, exportForm: exportRules } = await import('@askless/core/export');
  try {
    return exportRules(compiled);
  } catch (error) {
    if (!(error instanceof ExportError)) throw error;
    const faults = error.faults.map(({ at, code }) => `${at} [${code}]`);
    throw new Problem(['These rules can not be said exactly in JsonLogic:', ...firstOf(faults)]);
  }
}

const mostCases = 1000;

function readCount(text: string): number {
  const count = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > mostCases) throw new Problem([`--cases ${text} is no number from 1 to ${mostCases}.`]);
  return count;
}

async function casesOf(form: BoundForm, count: number, asOf: string): Promise<unknown> {
  if (!isDate(asOf)) throw new Problem([`--as-of ${asOf} is no calendar date: write it as 2026-11-24.`]);
  const exported = await rulesOf(form);
  const [{ conformanceOf }, { drawPlans }, { parseLogic }] = await Promise.all([
    import('@askless/core/export'),
    import('../conformance/drawPlans.js'),
    import('../conformance/parseLogic.js'),
  ]);
  return conformanceOf(exported, drawPlans(form.compiled, count, { asOf, stage: 'application' }), parseLogic);
}
