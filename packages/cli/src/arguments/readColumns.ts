import type { CellValue } from '@askless/adapters/cfpb-1071/write';
import type { IntakeFormat } from '@askless/core';
import { firstOf, Problem } from '../problem.js';
import { readJson } from './readJson.js';

/**
 * Reads what the lender supplies for a flat record: `{ "action_taken": "1", "uid": "…" }`, dates as YYYY-MM-DD.
 *
 * @throws Problem that lists columns that are not the lender's, and values that no cell can hold.
 */
export function readColumns(path: string, { fields }: IntakeFormat): Record<string, CellValue> {
  const json = readJson(path, 'The supply file');
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new Problem([`The supply file ${path} should be an object of values by column.`]);
  const lenders = fields.filter(({ supplier }) => supplier === 'lender').map((field) => field.path);
  const lines: string[] = [];
  const values = Object.entries(json).flatMap(([column, value]: [string, unknown]): [string, CellValue][] => {
    if (!lenders.includes(column))
      lines.push(`${column} is not the lender’s to fill; these are: ${lenders.join(', ')}.`);
    else if (isCell(value)) return [[column, value]];
    else lines.push(`${column} should be text, a number or a list of texts.`);
    return [];
  });
  if (lines.length > 0) throw new Problem([`The supply file ${path} can not be used as it is:`, ...firstOf(lines)]);
  return Object.fromEntries(values);
}

function isCell(value: unknown): value is CellValue {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return typeof value === 'string' || typeof value === 'number' || value === null;
}
