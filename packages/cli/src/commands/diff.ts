import { diffForms, type FormDiff } from '@askless/check';
import type { FormTexts } from '@askless/core';
import { choose } from '../arguments/choose.js';
import { options } from '../arguments/options.js';
import { parseBudget } from '../arguments/parseBudget.js';
import { bindForm, readForm, readFormats, readFormOrPatch, withTexts } from '../arguments/readForm.js';
import { command, type Command } from '../command.js';
import { visible } from '../output/printable.js';
import { locales } from '../output/speech.js';
import { wordDiff } from '../output/wordDiff.js';
import type { Terminal } from '../terminal.js';
import { checkEn } from '../words/checkEn.js';
import { checkZhCN } from '../words/checkZhCN.js';
import { diffEn } from '../words/diffEn.js';
import { diffZhCN } from '../words/diffZhCN.js';

/** `askless diff`: what two forms do differently. Exit code 1 where they do, 3 where that is not known. */
export function diff(terminal: Terminal): Command {
  const { before, after, formats, budget, locale, json } = options;
  return command({
    name: 'diff',
    summary: 'Which borrowers a new version of a form asks something different',
    args: { before, after, formats, budget, locale, json },
    async run(args) {
      const language = choose(args.locale, { what: 'language', from: locales });
      const nodes = parseBudget(args.budget);
      const ids = readFormats(args.formats);
      const one = await withTexts(await readForm(args.before ?? ''));
      const other = await withTexts(await readFormOrPatch(args.after ?? '', one));
      const [old, next] = [await bindForm(one, args.before ?? '', ids), await bindForm(other, args.after ?? '', ids)];
      const found = diffForms(old.compiled, next.compiled, {
        definitions: { before: old.extended, after: next.extended },
        ...(nodes === undefined ? {} : { budget: nodes }),
      });
      if (args.json) terminal.out(`${JSON.stringify(found, undefined, 2)}\n`);
      else {
        const texts = [await next.texts(language), await old.texts(language)];
        const [words, borrowers] = language === 'en' ? [diffEn, checkEn] : [diffZhCN, checkZhCN];
        terminal.out(visible(wordDiff(found, { words, borrowers, label: (id) => labelIn(texts, id) })));
      }
      return exitCodeOf(found);
    },
  });
}

function exitCodeOf({ changes, texts, notCompared }: FormDiff): 0 | 1 | 3 {
  if (changes.length > 0 || texts.length > 0) return 1;
  return notCompared.length > 0 ? 3 : 0;
}

function labelIn(all: readonly FormTexts[], id: string): string | undefined {
  const [found] = all.flatMap(
    ({ questions, groups, gates, checks }) =>
      questions[id]?.label ?? groups[id]?.label ?? gates[id] ?? checks[id] ?? [],
  );
  return found;
}
