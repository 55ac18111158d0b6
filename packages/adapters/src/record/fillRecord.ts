import { evaluate, type IntakeFormat, type Receipt, type ReceiptFinding, type ReceiptLine } from '@askless/core';
import { cellText, tokenText, type CellValue } from './cellText.js';
import { byPathAndRow, columnsOf, type Column } from './columns.js';
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
  const layout = layoutOf(format);
  const { columns, lenders } = layout;
  const cells = new Map<string, string | undefined>(columns.map(({ name }) => [name, '']));
  for (const line of receipt.lines) fillLine(line, layout, cells);
  const unannounced = layout.announcing.filter((column) => dropUnannounced(column, layout, cells));
  for (const { name, field } of lenders)
    cells.set(name, Object.hasOwn(supplied, name) ? cellText(supplied[name], field) : undefined);
  const ruledOut = ruleOut(layout, cells);
  return {
    cells: new Map([...cells].map(([name, text]) => [name, text ?? ''])),
    outstanding: lenders.filter(({ name }) => cells.get(name) === undefined).map(({ name }) => name),
    findings: [
      ...receiptFindings(receipt, layout),
      ...unannounced.map(({ name }) => ({ code: 'unannounced' as const, column: name })),
      ...suppliedFindings(supplied, lenders, ruledOut),
    ],
  };
}

type Cells = Map<string, string | undefined>;

/** What filling looks up, made once for each format. */
interface Layout {
  readonly columns: readonly Column[];
  readonly lenders: readonly Column[];
  readonly announcing: readonly Column[];
  readonly at: (place: { readonly path: string; readonly row?: number }) => Column | undefined;
  readonly read: ReturnType<typeof recordReader>;
}

const layouts = new WeakMap<IntakeFormat, Layout>();

function layoutOf(format: IntakeFormat): Layout {
  const known = layouts.get(format);
  if (known) return known;
  const columns = columnsOf(format);
  const byPath = byPathAndRow(columns);
  const layout: Layout = {
    columns,
    lenders: columns.filter(({ field }) => field.supplier === 'lender'),
    announcing: columns.filter(({ field }) => field.cell?.announces),
    at: ({ path, row = 0 }) => byPath.get(path)?.[row],
    read: recordReader(format),
  };
  layouts.set(format, layout);
  return layout;
}

function fillLine(line: ReceiptLine, { at }: Layout, cells: Cells): void {
  const column = at(line);
  if (!column || line.outcome === 'outstanding') return;
  const { field, name } = column;
  if (line.outcome === 'met') cells.set(name, cellText(line.value, field));
  else cells.set(name, line.reason === undefined ? '' : tokenText(field.tokens?.[line.reason]));
}

/** A code that says that there is a text is not true without the text. */
function dropUnannounced({ name, field, row }: Column, { at }: Layout, cells: Cells): boolean {
  const { announces = {} } = field.cell ?? {};
  const codes = (cells.get(name) ?? '').split(separator);
  const kept = codes.filter((code) => {
    const path = announces[code];
    const text = path === undefined ? undefined : at({ path, ...(row === undefined ? {} : { row }) });
    return text === undefined || cells.get(text.name) !== '';
  });
  if (kept.length === codes.length) return false;
  cells.set(name, kept.length > 0 ? kept.join(separator) : tokenText(field.tokens?.leftOpen));
  return true;
}

/**
 * Writes the token for “not applicable” into the lender's cells that a condition rules out. One cell can rule out another,
 * so this goes on until nothing changes.
 *
 * @returns What was supplied for them in vain.
 */
function ruleOut({ lenders, read }: Layout, cells: Cells): Set<string> {
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

function receiptFindings({ lines, findings }: Receipt, { at }: Layout): RecordFinding[] {
  const nameOf = (place: { path: string; row?: number }): string => at(place)?.name ?? place.path;
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
