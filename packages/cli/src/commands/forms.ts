import { choose } from '../arguments/choose.js';
import { options } from '../arguments/options.js';
import { forms as ids, readForm } from '../arguments/readForm.js';
import { command, type Command } from '../command.js';
import { locales } from '../output/speech.js';
import { columns } from '../output/columns.js';
import type { Terminal } from '../terminal.js';

/** `askless forms`: the forms that come with the command. */
export function forms(terminal: Terminal): Command {
  const { json, locale } = options;
  return command({
    name: 'forms',
    summary: 'The forms that come with the command',
    args: { json, locale },
    async run(args) {
      const language = choose(args.locale, { what: 'language', from: locales });
      const all = await Promise.all(ids.map(listForm));
      if (args.json) terminal.out(`${JSON.stringify(all, undefined, 2)}\n`);
      else
        terminal.out(
          `${columns(all.map(({ id, version, title, questions }) => [id, `${title[language]} (${version}, ${questions})`])).join('\n')}\n`,
        );
      return 0;
    },
  });
}

async function listForm(id: string) {
  const { definition, texts } = await readForm(id);
  const { version, rules, schema } = definition;
  const groups = Object.entries(schema.properties)
    .filter(([, node]) => node.type === 'array')
    .map(([group]) => group);
  const title = { 'zh-CN': (await texts('zh-CN')).title, en: (await texts('en')).title };
  return { id, version, title, questions: Object.keys(rules.questions).length, groups };
}
