import { choose } from '../arguments/choose.js';
import { formats as known } from '../arguments/formats.js';
import { options } from '../arguments/options.js';
import { readForm } from '../arguments/readForm.js';
import { registers } from '../arguments/registers.js';
import { command, type Command } from '../command.js';
import { visible } from '../output/printable.js';
import { locales } from '../output/speech.js';
import { columns } from '../output/columns.js';
import type { Terminal } from '../terminal.js';

/** `askless formats`: the intake formats that a form can be bound to, or records judged by. */
export function formats(terminal: Terminal): Command {
  const { form, json, locale } = options;
  return command({
    name: 'formats',
    summary: 'The intake formats that there are',
    args: { form, json, locale },
    async run(args) {
      const language = choose(args.locale, { what: 'language', from: locales });
      const { definition } = await readForm(args.form);
      const bindings = await Promise.all(known.map((format) => format.bind(definition)));
      const bound = bindings.map(({ format }) => format);
      const judging = await Promise.all(Object.values(registers).map(async (load) => (await load()).format));
      const others = judging.filter(({ id }) => !bound.some((format) => format.id === id));
      const all = [...bound, ...others].map(({ id, version, title, fields }) => ({
        id,
        version,
        title,
        fields: fields.length,
      }));
      if (args.json) terminal.out(`${JSON.stringify(all, undefined, 2)}\n`);
      else
        terminal.out(
          visible(
            `${columns(all.map(({ id, version, title, fields }) => [id, `${title[language]} (${version}, ${fields})`])).join('\n')}\n`,
          ),
        );
      return 0;
    },
  });
}
