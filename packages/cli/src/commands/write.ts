import { planForm, submit } from '@askless/core';
import { choose } from '../arguments/choose.js';
import { formats, type KnownFormat } from '../arguments/formats.js';
import { options } from '../arguments/options.js';
import { readBorrower } from '../arguments/readBorrower.js';
import { readBoundForm } from '../arguments/readForm.js';
import { command, type Command } from '../command.js';
import { locales, speak } from '../output/speech.js';
import { unfinishedReport, wordUnfinished } from '../output/wordUnfinished.js';
import { writeText } from '../output/writeText.js';
import { Problem } from '../problem.js';
import type { Terminal } from '../terminal.js';

/** `askless write`: the bank's document. Exit code 1 where the application is not finished. */
export function write(terminal: Terminal): Command {
  const { form, format, persona, answers, sources, stage, 'as-of': asOf, stop, supply, out, locale, json } = options;
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
      stop,
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
      const writeDocument = await writerOf(args.format)({ form: bound.compiled, supply: args.supply });
      const plan = planForm(bound.compiled, borrower.answers, borrower.at);
      const result = submit(plan);
      const speech = await speak(language, bound, plan);
      if (!result.ok) {
        if (args.json) terminal.out(`${JSON.stringify(unfinishedReport(result, plan), undefined, 2)}\n`);
        else terminal.err(wordUnfinished(result, plan, speech));
        return 1;
      }
      const { text, isEmpty, outstanding, findings } = writeDocument(result.submission);
      writeText(text, args.out, terminal);
      if (isEmpty) terminal.err(`${speech.words.nothingWanted(args.format)}\n`);
      if (outstanding.length > 0) terminal.err(`${speech.words.outstanding(outstanding.join(', '))}\n`);
      for (const { code, path } of findings) terminal.err(`${speech.words.finding(code, path)}\n`);
      return findings.some(({ code }) => code !== 'cut') ? 1 : 0;
    },
  });
}

function writerOf(format: string): KnownFormat['writer'] {
  const known = formats.find(({ id }) => id === format);
  if (!known) throw new Problem([`There is no writer for ${format}.`]);
  return known.writer;
}
