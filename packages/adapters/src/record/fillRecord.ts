import { evaluate, type IntakeFormat, type Receipt, type ReceiptFinding, type ReceiptLine } from '@askless/core';
import { cellText, tokenText, type CellValue } from './cellText.js';
import { columnsOf, type Column } from './columns.js';
import { recordReader, separator } from './recordReader.js';

/** What the lender fills, by column. */
export type Supplied = Readonly<Record<string, CellValue>>;

/** Something that a record does not hold as it should; never silent. */
export interface RecordFinding {
  /**
   * Besides the receipt's own. missing: a cell the format must have is empty · unannounced: a code is not written, since
   * the text that it announces was left open · not-outstanding: supplied, but not the
   * lender's to fill · not-applicable: supplied, but not wanted in such a record.
   */
  readonly code: ReceiptFinding['code'] | 'missing' | 'unannounced' | 'not-outstanding' | 'not-applicable';
  readonly column: string;
}

/** A flat record and what is still to do about it. */
export interface FilledRecord {
  /** By column, in the format's order; blank ones are the empty text. */
  readonly cells: ReadonlyMap<string, string>;
  /** Columns that the lender still has to fill. */
  readonly outstanding: readonly string[];
  readonly findings: readonly RecordFinding[];
}

/**
 * Fills a flat record from a receipt and from what the lender supplies. Cells that the format's conditions rule out, by
 * the applicant's or the lender's own cells, are written as its token for “not applicable”.
 */
export function fillRecord(format: IntakeFormat, receipt: Receipt, supplied: Supplied): FilledRecord {
  const columns = columnsOf(format);
  const lenders = columns.filter(({ field }) => field.supplier === 'lender');
  const cells = new Map<string, string | undefined>(columns.map(({ name }) => [name, '']));
  for (const line of receipt.lines) fillLine(line, columns, cells);
  const unannounced = columns.filter((column) => dropUnannounced(column, columns, cells));
  for (const { name, field } of lenders)
    cells.set(name, Object.hasOwn(supplied, name) ? cellText(supplied[name], field) : undefined);
  const ruledOut = ruleOut(format, lenders, cells);
  return {
    cells: new Map([...cells].map(([name, text]) => [name, text ?? ''])),
    outstanding: lenders.filter(({ name }) => cells.get(name) === undefined).map(({ name }) => name),
    findings: [
      ...receiptFindings(receipt, columns),
      ...unannounced.map(({ name }) => ({ code: 'unannounced' as const, column: name })),
      ...suppliedFindings(supplied, lenders, ruledOut),
    ],
  };
}

type Cells = Map<string, string | undefined>;

function fillLine(line: ReceiptLine, columns: readonly Column[], cells: Cells): void {
  const column = columnAt(line, columns);
  if (!column || line.outcome === 'outstanding') return;
  const { field, name } = column;
  if (line.outcome === 'met') cells.set(name, cellText(line.value, field));
  else cells.set(name, line.reason === undefined ? '' : tokenText(field.tokens?.[line.reason]));
}

/** A code that says that there is a text is not true without the text. */
function dropUnannounced({ name, field, row }: Column, columns: readonly Column[], cells: Cells): boolean {
  const { announces = {} } = field.cell ?? {};
  const codes = (cells.get(name) ?? '').split(separator);
  const kept = codes.filter((code) => {
    const path = announces[code];
    const text = path === undefined ? undefined : columnAt({ path, ...(row === undefined ? {} : { row }) }, columns);
    return text === undefined || cells.get(text.name) !== '';
  });
  if (kept.length === codes.length) return false;
  cells.set(name, kept.length > 0 ? kept.join(separator) : tokenText(field.tokens?.leftOpen));
  return true;
}

function columnAt({ path, row }: { path: string; row?: number }, columns: readonly Column[]): Column | undefined {
  return columns.find(({ field, row: own }) => field.path === path && own === row);
}

/**
 * Writes the token for “not applicable” into the lender's cells that a condition rules out. One cell can rule out another,
 * so this goes on until nothing changes.
 *
 * @returns What was supplied for them in vain.
 */
function ruleOut(format: IntakeFormat, lenders: readonly Column[], cells: Cells): Set<string> {
  const read = recordReader(format);
  const inVain = new Set<string>();
  for (let changed = true; changed;) {
    changed = false;
    const reader = read((name) => cells.get(name));
    for (const { name, field } of lenders) {
      const token = tokenText(field.tokens?.notApplicable);
      if (cells.get(name) === token || !isRuledOut(field, { reader, row: undefined })) continue;
      if (cells.get(name) !== undefined) inVain.add(name);
      cells.set(name, token);
      changed = true;
    }
  }
  return inVain;
}

function isRuledOut({ when = true, conditions = [] }: Column['field'], scope: Parameters<typeof evaluate>[1]): boolean {
  return (
    evaluate(when, scope) === 'no' ||
    conditions.some((condition) => {
      const verdict = evaluate(condition.when, scope);
      return condition.filled === 'exactly' ? verdict === 'no' : condition.filled === 'never' && verdict === 'yes';
    })
  );
}

function receiptFindings({ lines, findings }: Receipt, columns: readonly Column[]): RecordFinding[] {
  const nameOf = (place: { path: string; row?: number }): string => columnAt(place, columns)?.name ?? place.path;
  return [
    ...findings.map((finding) => ({ code: finding.code, column: nameOf(finding) })),
    ...lines
      .filter(({ outcome }) => outcome === 'missing')
      .map((line) => ({ code: 'missing' as const, column: nameOf(line) })),
  ];
}

function suppliedFindings(
  supplied: Supplied,
  lenders: readonly Column[],
  ruledOut: ReadonlySet<string>,
): RecordFinding[] {
  const own = new Set(lenders.map(({ name }) => name));
  return Object.keys(supplied).flatMap((column): RecordFinding[] => {
    if (!own.has(column)) return [{ code: 'not-outstanding', column }];
    return ruledOut.has(column) ? [{ code: 'not-applicable', column }] : [];
  });
}
