import { choose } from '../arguments/choose.js';
import { options } from '../arguments/options.js';
import { command, type Command } from '../command.js';
import { locales } from '../output/speech.js';
import { columns } from '../output/columns.js';
import type { Terminal } from '../terminal.js';

/** `askless personas`: the made-up borrowers. */
export function personas(terminal: Terminal): Command {
  const { json, locale } = options;
  return command({
    name: 'personas',
    summary: 'The made-up borrowers to try a form with',
    args: { json, locale },
    async run(args) {
      const language = choose(args.locale, { what: 'language', from: locales });
      const { personas: all } = await import('@askless/catalog/personas');
      const listed = all.map(({ id, name, asOf, profile, sources }) => ({ id, name, asOf, profile, sources }));
      if (args.json) terminal.out(`${JSON.stringify(listed, undefined, 2)}\n`);
      else
        terminal.out(
          `${columns(listed.map(({ id, name, sources }) => [id, `${name[language]} [${sources.join(',')}]`])).join('\n')}\n`,
        );
      return 0;
    },
  });
}
