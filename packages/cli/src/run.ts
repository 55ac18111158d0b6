import { stripVTControlCharacters } from 'node:util';
import { choose } from './arguments/choose.js';
import type { Command } from './command.js';
import { printable, visible } from './output/printable.js';
import { Problem } from './problem.js';
import type { Terminal } from './terminal.js';

/** The commands; each is loaded when it is run, so that the others cost nothing. */
const commands: Readonly<Record<string, (terminal: Terminal) => Promise<Command>>> = {
  plan: async (terminal) => (await import('./commands/plan.js')).plan(terminal),
  explain: async (terminal) => (await import('./commands/explain.js')).explain(terminal),
  write: async (terminal) => (await import('./commands/write.js')).write(terminal),
  read: async (terminal) => (await import('./commands/read.js')).read(terminal),
  check: async (terminal) => (await import('./commands/check.js')).check(terminal),
  diff: async (terminal) => (await import('./commands/diff.js')).diff(terminal),
  audit: async (terminal) => (await import('./commands/audit.js')).audit(terminal),
  export: async (terminal) => (await import('./commands/export.js')).exportForm(terminal),
  forms: async (terminal) => (await import('./commands/forms.js')).forms(terminal),
  formats: async (terminal) => (await import('./commands/formats.js')).formats(terminal),
  personas: async (terminal) => (await import('./commands/personas.js')).personas(terminal),
};

/**
 * Runs the command that the arguments name.
 *
 * @param args What stands after `askless`.
 * @returns The exit code: 0, 1 where something has to be put right, 2 where it could not run, 3 where something is not proved. Never throws.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined) {
    terminal.err(await usage(terminal));
    return 2;
  }
  if (isHelp(name)) {
    terminal.out(await usage(terminal));
    return 0;
  }
  let chosen: Command | undefined;
  try {
    const safe: Terminal = { ...terminal, err: (text) => terminal.err(visible(text)) };
    chosen = await commands[choose(name, { what: 'command', from: Object.keys(commands) })]?.(safe);
    if (!chosen) return 2;
    if (!rest.some(isHelp)) return await chosen.run(rest);
    terminal.out(await styled(chosen, terminal));
    return 0;
  } catch (error) {
    for (const line of linesOf(error)) terminal.err(`askless: ${printable(line)}\n`);
    if (chosen && error instanceof Problem && error.isUsage) terminal.err(`\n${await styled(chosen, terminal)}`);
    return 2;
  }
}

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h';
}

function linesOf(error: unknown): readonly string[] {
  if (error instanceof Problem) return error.lines;
  // The engine follows reads from question to question: thousands in a row are more than its stack, or a text, can hold.
  if (error instanceof RangeError)
    return [`The form is too large (${error.message}): make its chains of questions that read each other shorter.`];
  const message = error instanceof Error ? error.message : String(error);
  return [
    `This should not have happened: ${message}.`,
    'It is a fault of the command; please report it with the arguments that led to it.',
  ];
}

async function styled(command: Command, terminal: Terminal): Promise<string> {
  const text = `${await command.usage()}\n`;
  return terminal.styled ? text : stripVTControlCharacters(text);
}

async function usage(terminal: Terminal): Promise<string> {
  const loaded = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => [name, (await load(terminal)).summary]),
  );
  const lines = loaded.map(([name = '', summary]) => `  ${name.padEnd(10)}${summary}`);
  return ['askless COMMAND [OPTIONS]', '', ...lines, '', '“askless COMMAND --help” describes a command.', ''].join(
    '\n',
  );
}
