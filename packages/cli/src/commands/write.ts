import { planForm, submit } from '@askless/core';
import { choose } from '../arguments/choose.js';
import { options } from '../arguments/options.js';
import { readBorrower } from '../arguments/readBorrower.js';
import { readBoundForm } from '../arguments/readForm.js';
import { readSupplied } from '../arguments/readSupplied.js';
import { command, type Command } from '../command.js';
import { locales, speak } from '../output/speech.js';
import { unfinishedReport, wordUnfinished } from '../output/wordUnfinished.js';
import { writeText } from '../output/writeText.js';
import type { Terminal } from '../terminal.js';

/** `askless write`: the bank's document. Exit code 1 where the application is not finished. */
export function write(terminal: Terminal): Command {
  const { form, format, persona, answers, sources, stage, 'as-of': asOf, supply, out, locale, json } = options;
  return command({
    name: 'write',
    summary: 'The bank’s document of a finished application',
    args: {
      form,
      format,
      persona,
      answers,
      'answers-file': options['answers-file'],
      sources,
      stage,
      'as-of': asOf,
      supply,
      out,
      locale,
      json,
    },
    async run(args) {
      const language = choose(args.locale, { what: 'language', from: locales });
      const bound = await readBoundForm({ form: args.form, formats: args.format });
      const borrower = await readBorrower(
        { ...args, known: args['answers-file'], asOf: args['as-of'] },
        bound,
        terminal.today(),
      );
      const supplied = args.supply === undefined ? {} : readSupplied(args.supply, bound.compiled);
      const plan = planForm(bound.compiled, borrower.answers, borrower.at);
      const result = submit(plan);
      const speech = await speak(language, bound, plan);
      if (!result.ok) {
        if (args.json) terminal.out(`${JSON.stringify(unfinishedReport(result, plan), undefined, 2)}\n`);
        else terminal.err(wordUnfinished(result, plan, speech));
        return 1;
      }
      const { writeIntake } = await import('@askless/adapters/reference/write');
      const { text, outstanding, findings } = writeIntake(result.submission, { supplied });
      writeText(text, args.out, terminal);
      if (outstanding.length > 0) terminal.err(`${speech.words.outstanding(outstanding.join(', '))}\n`);
      for (const { code, path } of findings) terminal.err(`${speech.words.finding(code, path)}\n`);
      return findings.length > 0 ? 1 : 0;
    },
  });
}
