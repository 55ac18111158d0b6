import { parseValue, type CompiledForm, type Value } from '@askless/core';
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
    if (!question) {
      lines.push(`${at} is not the lender’s to fill; these are: ${[...lenders.keys()].join(', ')}.`);
      return [];
    }
    const parsed = parseValue(question.spec, input);
    if ('value' in parsed) return [[at, parsed.value]];
    lines.push(`${at} is no value of the kind ${question.spec.kind} [${parsed.issue.code}].`);
    return [];
  });
  if (lines.length > 0) throw new Problem([`The supply file ${path} can not be used as it is:`, ...firstOf(lines)]);
  return Object.fromEntries(values);
}
