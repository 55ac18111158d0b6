import { thresholdsOf, type CompiledForm, type CompiledQuestion } from '../compiled/index.js';
import { addDecimals, compareDecimals, roundDecimal, subtractDecimals } from '../decimal/index.js';
import type { Value, ValueSpec } from '../value/index.js';
import { identifiers } from './identifiers.js';
import type { Random } from './random.js';

/**
 * A valid answer to a question, drawn so that both sides of every threshold in the form's rules come up.
 */
export function randomValue(form: CompiledForm, question: CompiledQuestion, random: Random): Value {
  const { spec } = question;
  switch (spec.kind) {
    case 'boolean':
      return random.chance(0.5);
    case 'choice':
      return random.pick(nonEmpty(spec.options));
    case 'choices':
      return randomChoices(spec, random);
    case 'integer':
      return Number(roundDecimal(randomNumber(form, question, random), 0));
    case 'money':
    case 'percent':
    case 'decimal':
      return randomNumber(form, question, random);
    default:
      return randomText(spec, random);
  }
}

function nonEmpty(options: readonly string[] = []): readonly [string, ...string[]] {
  const [first = 'none', ...others] = options;
  return [first, ...others];
}

function randomChoices({ options = [], exclusive = [], maxItems }: ValueSpec, random: Random): string[] {
  const chosen = options.filter((option) => !exclusive.includes(option) && random.chance(0.4));
  return chosen.length > 0 ? chosen.slice(0, maxItems) : [random.pick(nonEmpty(options))];
}

/** A threshold, one beside it, or any number within the bounds. */
function randomNumber(form: CompiledForm, { id, spec }: CompiledQuestion, random: Random): string {
  const thresholds = (thresholdsOf(form).get(id) ?? []).map(String);
  const [first, ...others] = thresholds;
  const about =
    first !== undefined && random.chance(0.6) ? random.pick([first, ...others]) : String(random.between(0, 40_000_000));
  const step = random.pick(['0', '0', '1'] as const);
  return clamp(random.chance(0.5) ? addDecimals(about, step) : subtractDecimals(about, step), spec);
}

function clamp(number: string, { min, max }: ValueSpec): string {
  if (min !== undefined && compareDecimals(number, min) < 0) return min;
  return max !== undefined && compareDecimals(number, max) > 0 ? max : number;
}

function randomText(spec: ValueSpec, random: Random): Value {
  const number = random.between(1, 999);
  switch (spec.kind) {
    case 'date':
      return `20${random.between(10, 40)}-0${random.between(1, 9)}-${random.between(10, 28)}`;
    case 'month':
      return `20${random.between(10, 40)}-0${random.between(1, 9)}`;
    case 'monthDay':
      return `0${random.between(1, 9)}-${random.between(10, 28)}`;
    case 'country':
      return random.pick(['CN', 'US', 'DE', 'FR'] as const);
    case 'region':
      return '330206';
    case 'file':
      return { fileName: `document-${number}.pdf` };
    case 'texts':
      return [`text ${number}`];
    case 'identifier':
      return random.pick(identifiers(spec.scheme));
    default:
      return `text ${number}`;
  }
}
