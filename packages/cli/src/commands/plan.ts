import { issuesOf, planForm } from '@askless/core';
import { choose } from '../arguments/choose.js';
import { options } from '../arguments/options.js';
import { readBorrower } from '../arguments/readBorrower.js';
import { readBoundForm } from '../arguments/readForm.js';
import { command, type Command } from '../command.js';
import { planReport } from '../output/planReport.js';
import { visible } from '../output/printable.js';
import { locales, speak } from '../output/speech.js';
import { wordIssues } from '../output/wordIssues.js';
import { wordPlan } from '../output/wordPlan.js';
import type { Terminal } from '../terminal.js';

/** `askless plan`: what is still to ask of a borrower. Exit code 1 where answers have to be put right. */
export function plan(terminal: Terminal): Command {
  const { form, formats, known, persona, answers, sources, stage, 'as-of': asOf, stop, json, locale } = options;
  return command({
    name: 'plan',
    summary: 'What is still to ask of a borrower, and what is left out',
    args: { form, formats, known, persona, answers, sources, stage, 'as-of': asOf, stop, json, locale },
    async run(args) {
      const language = choose(args.locale, { what: 'language', from: locales });
      const bound = await readBoundForm(args);
      const borrower = await readBorrower({ ...args, asOf: args['as-of'] }, bound, terminal.today());
      const planned = planForm(bound.compiled, borrower.answers, borrower.at);
      const issues = issuesOf(planned);
      const speech = args.json && issues.length === 0 ? undefined : await speak(language, bound, planned);
      if (args.json || !speech) terminal.out(`${JSON.stringify(planReport(planned, bound.formats), undefined, 2)}\n`);
      else terminal.out(visible(wordPlan(planned, bound.formats.join(', '), speech)));
      if (speech) for (const line of wordIssues(issues, planned, speech)) terminal.err(`${line}\n`);
      return issues.some(({ severity }) => severity === 'block') ? 1 : 0;
    },
  });
}
