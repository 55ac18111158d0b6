import { parseArgs } from 'node:util';
import type { ArgsDef } from 'citty';
import { nearest } from '../output/nearest.js';
import { Problem } from '../problem.js';

/**
 * Refuses arguments that a command does not take; citty lets them pass.
 *
 * @throws Problem that names each of them.
 */
export function checkArguments(rawArgs: readonly string[], definitions: ArgsDef): void {
  const named = Object.entries(definitions).filter(([, { type }]) => type !== 'positional');
  const known = new Map(
    named.map(([name, { type }]) => [name, type === 'boolean' ? ('boolean' as const) : ('string' as const)]),
  );
  const options = Object.fromEntries([...known].map(([name, type]) => [name, { type }]));
  const { tokens } = parseArgs({ args: [...rawArgs], options, strict: false, allowPositionals: true, tokens: true });
  const given = tokens.flatMap((token) => (token.kind === 'option' ? token : []));
  const lines = given.flatMap((token) => wrongOption(token, known) ?? []);
  lines.push(...doubled(given.map(({ rawName }) => rawName)));
  const most = Object.keys(definitions).length - named.length;
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  lines.push(...words.slice(most).map((word) => `“${word}” is one argument too many: remove it.`));
  if (words.length < most) lines.push(missingIn(definitions));
  if (lines.length > 0) throw new Problem(lines, { isUsage: true });
}

function missingIn(definitions: ArgsDef): string {
  if ('question' in definitions) return noQuestion;
  return 'before' in definitions ? noForms : noFile;
}

const noForms = 'Two forms are needed: write askless diff OLD NEW.';
const noQuestion = 'The question is missing: name one, such as loan.amount.';
const noFile = 'The file is missing: name one, or - for standard input.';

/** The last of two would win, and the other be lost without a word. */
function doubled(names: readonly string[]): string[] {
  const again = new Set(names.filter((name, place) => names.indexOf(name) !== place));
  return [...again].map((name) => `${name} stands more than once: leave all but one out.`);
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function wrongOption(
  { name, rawName, value, inlineValue }: OptionToken,
  known: ReadonlyMap<string, 'boolean' | 'string'>,
): string | undefined {
  const type = known.get(name);
  if (type === undefined) {
    const near = nearest(name, [...known.keys()]).map((one) => `--${one}`);
    return `There is no option ${rawName}${near.length > 0 ? `: did you mean ${near.join(' or ')}?` : '.'}`;
  }
  if (type === 'boolean') return inlineValue ? `--${name} takes no value: remove it.` : undefined;
  const missing = value === undefined || value === '' || (!inlineValue && value.startsWith('--'));
  return missing ? `--${name} needs a value: write --${name} VALUE.` : undefined;
}
