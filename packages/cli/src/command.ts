import { defineCommand, renderUsage, runCommand, type ArgsDef, type ParsedArgs } from 'citty';
import { checkArguments } from './arguments/checkArguments.js';

/** What a command is called with, and what it does. */
export interface CommandDefinition<T extends ArgsDef> {
  readonly name: string;
  readonly summary: string;
  readonly args: T;
  /** @returns The exit code: 0, 1 where it found something to put right, 3 where it could not find out whether there is. */
  readonly run: (args: ParsedArgs<T>) => Promise<0 | 1 | 3>;
}

/** A command that can be run or described. */
export interface Command {
  readonly summary: string;
  readonly usage: () => Promise<string>;
  /** @throws Problem when it could not run. */
  readonly run: (rawArgs: readonly string[]) => Promise<number>;
}

/** Makes a command that refuses every argument it does not take. */
export function command<const T extends ArgsDef>({ name, summary, args, run }: CommandDefinition<T>): Command {
  const made = defineCommand({
    meta: { name: `askless ${name}`, description: summary },
    args,
    run: async (context) => run(context.args),
  });
  return {
    summary,
    usage: () => renderUsage(made),
    run: async (rawArgs) => {
      checkArguments(rawArgs, args);
      const { result } = await runCommand(made, { rawArgs: [...rawArgs] });
      return typeof result === 'number' ? result : 0;
    },
  };
}
