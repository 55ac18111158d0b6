import { options } from '../arguments/options.js';
import { readForm } from '../arguments/readForm.js';
import { command, type Command } from '../command.js';
import { writeText } from '../output/writeText.js';
import type { Terminal } from '../terminal.js';

/** `askless export`: a form's definition with its texts, as JSON that `--form` takes again. */
export function exportForm(terminal: Terminal): Command {
  const { form, out, json } = options;
  return command({
    name: 'export',
    summary: 'A form as JSON, with its texts in both languages; --form takes it again',
    // It is JSON anyway.
    args: { form, out, json },
    async run(args) {
      const { definition, texts } = await readForm(args.form);
      const whole = { ...definition, texts: { 'zh-CN': await texts('zh-CN'), en: await texts('en') } };
      writeText(`${JSON.stringify(whole, undefined, 2)}\n`, args.out, terminal);
      return 0;
    },
  });
}
