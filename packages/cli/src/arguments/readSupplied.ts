import { parseValue, type CompiledForm, type CompiledQuestion, type Value } from '@askless/core';
import { validateValue } from '@askless/core/validate';
import { firstOf, Problem } from '../problem.js';
import { readJson } from './readJson.js';

/**
 * Reads what the lender supplies: `{ "contract.interestRate": "3.65" }`, `"loans[0].grade"` for a row.
 *
 * @returns Each value as its question has it, amounts as decimal text.
 * @throws Problem that lists paths that are not the lender's, and values that don't fit.
 */
export function readSupplied(path: string, { questions }: CompiledForm): Record<string, Value> {
  const json = readJson(path, 'The supply file');
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new Problem([`The supply file ${path} should be an object of values by path.`]);
  const lenders = new Map(
    questions.filter(({ supplier }) => supplier === 'lender').map((question) => [question.id, question]),
  );
  const lines: string[] = [];
  const values = Object.entries(json).flatMap(([at, input]: [string, unknown]): [string, Value][] => {
    const question = lenders.get(at.replace(/\[\d+\]/, ''));
    const read = question && isPlaceOf(at, question) ? readValue(at, input, question) : undefined;
    if (read && 'value' in read) return [[at, read.value]];
    lines.push(
      ...(read?.lines ?? [`${at} is not the lender’s to fill; these are: ${[...lenders.keys()].join(', ')}.`]),
    );
    return [];
  });
  if (lines.length > 0) throw new Problem([`The supply file ${path} can not be used as it is:`, ...firstOf(lines)]);
  return Object.fromEntries(values);
}

/** A path into a row names its number, one outside of groups none. */
function isPlaceOf(at: string, { group }: CompiledQuestion): boolean {
  return at.includes('[') === (group !== undefined);
}

function readValue(
  at: string,
  input: unknown,
  { spec }: CompiledQuestion,
): { readonly value: Value } | { readonly lines: readonly string[] } {
  const parsed = parseValue(spec, input);
  if ('issue' in parsed) return { lines: [`${at} is no value of the kind ${spec.kind} [${parsed.issue.code}].`] };
  const validated = validateValue(spec, parsed.value);
  if (!('issues' in validated)) return parsed;
  return { lines: validated.issues.map(({ code }) => `${at} is not within its limits [${code}].`) };
}
