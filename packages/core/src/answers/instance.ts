import type { GroupId, QuestionId } from '../compiled/index.js';
import type { InstanceId, RowKey } from './answers.js';

/** The id of a question in a row: `years.netProfit` in `2023` is `years[2023].netProfit`. */
export function instanceId(question: QuestionId, row: RowKey | undefined): InstanceId {
  if (row === undefined) return question;
  const dot = question.indexOf('.');
  return `${question.slice(0, dot)}[${row}]${question.slice(dot)}`;
}

/** The id of a group's closing: "that's all". */
export function closingId(group: GroupId): InstanceId {
  return `${group}.closed`;
}

const instancePattern = /^([A-Za-z][A-Za-z0-9]*)(?:\[([A-Za-z0-9_-]{0,64})\])?\.([A-Za-z][A-Za-z0-9]*)$/;

/**
 * Takes an instance id apart.
 *
 * @returns Undefined for any text that is not one, however long.
 */
export function parseInstanceId(id: string): { question: QuestionId; row: RowKey | undefined } | undefined {
  if (id.length > 300) return undefined;
  const found = instancePattern.exec(id);
  if (!found) return undefined;
  const [, part = '', row, name = ''] = found;
  return { question: `${part}.${name}`, row };
}

/** Whether a text can name a row. */
export function isRowKey(text: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}$/.test(text);
}
