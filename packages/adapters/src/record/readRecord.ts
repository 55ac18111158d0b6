import type { Binding, Expression } from '@askless/core';
import { columnsOf, type Column } from './columns.js';
import { separator } from './recordReader.js';

/** What a flat record says, as a known file says it. */
export interface ReadRecord {
  /** `{ section: { name: value }, group: [{ … }] }`, for `parseKnown`, which judges the values. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** Filled columns that could not be read back whole, or not at all, and why. */
  readonly lossy: readonly { readonly column: string; readonly why: Loss }[];
}

/** cut: the record holds only a part of the answer · computed: of an answer it holds only what follows · lender: not an answer. */
export type Loss = 'cut' | 'computed' | 'lender';

/** What a cell made of several questions stands for when it is read back. */
export type Reading = Readonly<
  Record<string, { readonly question: string; readonly besides?: Readonly<Record<string, unknown>> }>
>;

/**
 * Reads a flat record backwards through the binding it was written through, to prefill the next application.
 *
 * @param cells The record by column.
 * @param reading How cells that are more than one question are read; those without are named as computed.
 * @returns Its answers in the form's options; what the record has lost is named. Never throws.
 */
export function readRecord(
  cells: Readonly<Record<string, string>>,
  binding: Binding,
  reading: Reading = {},
): ReadRecord {
  const answers: Answers = {};
  const lossy: { column: string; why: Loss }[] = [];
  for (const column of columnsOf(binding.format)) {
    const text = cells[column.name] ?? '';
    if (text === '' || column.field.flagOf || isToken(text, column)) continue;
    const why = readCell(text, column, { binding, reading, answers });
    if (why) lossy.push({ column: column.name, why });
  }
  return { answers, lossy };
}

type Answers = Record<string, Record<string, unknown> | Record<string, unknown>[]>;

interface Into {
  readonly binding: Binding;
  readonly reading: Reading;
  readonly answers: Answers;
}

function readCell(text: string, { field, row }: Column, { binding, reading, answers }: Into): Loss | undefined {
  if (field.supplier !== 'applicant') return 'lender';
  const read = reading[field.path];
  const question = read?.question ?? questionOf(field.path, binding);
  if (question === undefined) return 'computed';
  if (field.cell?.take !== undefined) return 'cut';
  put(answers, question, { row, value: valueOf(text, field.cell?.kind, binding.codes?.[field.path]) });
  for (const [other, value] of Object.entries(read?.besides ?? {})) put(answers, other, { row, value });
  return field.cell?.round === undefined ? undefined : 'cut';
}

/** The one question of a cell; none of a calculated one. In a table it is the question of the one group that fills it. */
function questionOf(path: string, { cells, tables = {} }: Binding): string | undefined {
  const cell = cells[path];
  if (!isRead(cell)) return undefined;
  if (!cell.var.startsWith('item.')) return cell.var;
  const groups = tables[path.slice(0, path.indexOf('[]'))]?.groups ?? [];
  return groups.length === 1 ? `${groups[0] ?? ''}${cell.var.slice('item'.length)}` : undefined;
}

function isRead(cell: unknown): cell is Extract<Expression, { readonly var: string }> {
  return typeof cell === 'object' && cell !== null && 'var' in cell;
}

function valueOf(text: string, kind: string | undefined, codes: Readonly<Record<string, string>> = {}): unknown {
  const options = new Map(Object.entries(codes).map(([option, code]) => [code, option]));
  const one = (code: string): string => options.get(code) ?? code;
  if (kind === 'codes') return text.split(separator).map(one);
  return kind === 'integer' && /^\d+$/.test(text) ? Number(text) : one(text);
}

/** The codes for an answer that is not there. */
function isToken(text: string, { field }: Column): boolean {
  return Object.values(field.tokens ?? {}).some((token) => 'value' in token && String(token.value) === text);
}

/** Rows of a table are those of one group. */
function put(answers: Answers, question: string, { row, value }: { row: number | undefined; value: unknown }): void {
  const [part = '', name = ''] = question.split('.');
  if (row === undefined) {
    const section = answers[part] ?? {};
    answers[part] = Array.isArray(section) ? section : { ...section, [name]: value };
    return;
  }
  const rows = answers[part] ?? [];
  if (!Array.isArray(rows)) return;
  while (rows.length <= row) rows.push({});
  rows[row] = { ...rows[row], [name]: value };
  answers[part] = rows;
}
