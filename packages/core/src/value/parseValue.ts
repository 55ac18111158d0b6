import { parseDecimal } from '../decimal/index.js';
import { isDate, isMonth, isMonthDay } from './calendar.js';
import { countries } from './countries.js';
import { parseAddress, parseFile } from './parseParts.js';
import { defaultLength, parseText } from './parseText.js';
import type { IssueCode, Parsed, ValueSpec } from './value.js';

/** Longest identifier of any scheme, separators included. */
const identifierLength = 254;
/** Most items of a list of texts. */
const mostTexts = 100;

/**
 * Reads any input as a value of a kind. It decides what a value *is*; whether it is within its limits is `validateValue`'s.
 *
 * @param input Anything, as it came from a borrower, a file or a wire. JSON numbers are taken for decimals.
 * @returns The canonical value, or the reason why it is none. Never throws.
 */
export function parseValue(spec: ValueSpec, input: unknown): Parsed {
  try {
    return parseKind(spec, input);
  } catch {
    // A getter or a proxy of the input threw.
    return refused('wrong-type');
  }
}

function parseKind(spec: ValueSpec, input: unknown): Parsed {
  switch (spec.kind) {
    case 'money':
    case 'percent':
    case 'decimal':
      return found(parseDecimal(input), 'not-a-decimal');
    case 'integer':
      return typeof input === 'number' && Number.isSafeInteger(input) ? { value: input || 0 } : refused('wrong-type');
    case 'boolean':
      return typeof input === 'boolean' ? { value: input } : refused('wrong-type');
    case 'date':
    case 'month':
    case 'monthDay':
      return parseCalendar(spec.kind, input);
    case 'choice':
      return found(
        spec.options?.find((option) => option === input),
        'not-an-option',
      );
    case 'choices':
      return parseChoices(spec, input);
    case 'country':
      return found(
        countries.find((code) => code === input),
        'not-a-country',
      );
    case 'region':
      return typeof input === 'string' && /^[A-Z0-9][A-Z0-9-]{1,11}$/.test(input)
        ? { value: input }
        : refused('bad-format');
    case 'text':
      return parseText(input, spec.maxLength ?? defaultLength);
    case 'texts':
      return parseTexts(spec, input);
    case 'identifier':
      return parseText(input, spec.maxLength ?? identifierLength);
    case 'address':
      return parseAddress(input, spec.maxLength ?? defaultLength);
    case 'file':
      return parseFile(input);
  }
}

function refused(code: IssueCode): Parsed {
  return { issue: { code } };
}

function found(value: string | undefined, otherwise: IssueCode): Parsed {
  return value === undefined ? refused(otherwise) : { value };
}

const calendar = { date: isDate, month: isMonth, monthDay: isMonthDay };

function parseCalendar(kind: keyof typeof calendar, input: unknown): Parsed {
  if (typeof input !== 'string') return refused('wrong-type');
  return input.length <= 10 && calendar[kind](input) ? { value: input } : refused('not-a-date');
}

/** Each chosen option once, in the options' order. */
function parseChoices({ options = [] }: ValueSpec, input: unknown): Parsed {
  if (!Array.isArray(input)) return refused('wrong-type');
  // Spread, so that holes count as what they are.
  if (input.length > options.length || ![...input].every((one) => options.some((option) => option === one)))
    return refused('not-an-option');
  const value = options.filter((option) => input.includes(option));
  return value.length === 0 ? refused('empty') : { value };
}

/** A list may be empty: "none" is an answer. */
function parseTexts({ maxLength = defaultLength }: ValueSpec, input: unknown): Parsed {
  if (!Array.isArray(input)) return refused('wrong-type');
  if (input.length > mostTexts) return { issue: { code: 'too-long', facts: { most: mostTexts } } };
  const value: string[] = [];
  for (const item of input) {
    const parsed = parseText(item, maxLength);
    if ('issue' in parsed) return parsed;
    value.push(parsed.value);
  }
  return { value };
}
