import type { FormatField, Receipt, ReceiptFinding, ReceiptLine } from '@askless/core';
import type { JsonValue } from '../json/index.js';
import type { DocumentCell } from '../nest/index.js';

/** What the receipt leaves to the one who writes. */
export interface Filling {
  /** The lender's values by place: `contract.interestRate`, or `loans[0].grade` in a table's first row. */
  readonly supplied?: Readonly<Record<string, JsonValue>>;
  /** How the format writes that a cell has no answer. */
  readonly tokensOf: (path: string) => FormatField['tokens'];
}

/** Something that a document does not hold as it should; never silent. */
export interface DocumentFinding {
  /** Besides the receipt's own. missing: a cell the format must have is empty · not-outstanding: supplied, but not the lender's to fill. */
  readonly code: ReceiptFinding['code'] | 'missing' | 'not-outstanding';
  readonly path: string;
  readonly row?: number;
}

/** The cells of a document, and what is not right about them. */
export interface Filled {
  readonly cells: readonly DocumentCell[];
  /** Places that the lender still has to fill. */
  readonly outstanding: readonly string[];
  readonly findings: readonly DocumentFinding[];
}

/** Fills the cells of a document from a receipt: values, the format's tokens, and what the lender supplied. */
export function fillCells({ lines, findings }: Receipt, { supplied = {}, tokensOf }: Filling): Filled {
  const lenders = lines.filter(({ outcome }) => outcome === 'outstanding').flatMap((line) => lenderCells(line, lines));
  const places = new Set(lenders.map(placeOf));
  const isSupplied = (cell: DocumentCell): boolean => Object.hasOwn(supplied, placeOf(cell));
  return {
    cells: lines.flatMap((line) =>
      line.outcome === 'outstanding'
        ? lenderCells(line, lines).map((cell) => ({
            ...cell,
            value: isSupplied(cell) ? supplied[placeOf(cell)] : undefined,
          }))
        : [{ ...cellOf(line), value: valueOf(line, tokensOf) }],
    ),
    outstanding: lenders.filter((cell) => !isSupplied(cell)).map(placeOf),
    findings: [
      ...findings,
      ...lines
        .filter(({ outcome }) => outcome === 'missing')
        .map((line) => ({ code: 'missing' as const, ...cellOf(line) })),
      ...Object.keys(supplied)
        .filter((place) => !places.has(place))
        .map((path) => ({ code: 'not-outstanding' as const, path })),
    ],
  };
}

function cellOf({ path, row }: ReceiptLine): DocumentCell {
  return { path, ...(row === undefined ? {} : { row }) };
}

/** A receipt has one line for a lender's cell; in a table it stands for each row. */
function lenderCells(line: ReceiptLine, lines: readonly ReceiptLine[]): DocumentCell[] {
  const end = line.path.indexOf('[]');
  if (end < 0) return [cellOf(line)];
  const table = line.path.slice(0, end + '[]'.length);
  const rows = new Set(lines.flatMap(({ path, row }) => (row !== undefined && path.startsWith(table) ? [row] : [])));
  return [...rows].toSorted((one, other) => one - other).map((row) => ({ path: line.path, row }));
}

function placeOf({ path, row }: DocumentCell): string {
  return path.replace('[]', `[${row ?? ''}]`);
}

function valueOf({ outcome, path, value, reason }: ReceiptLine, tokensOf: Filling['tokensOf']): JsonValue | undefined {
  if (outcome === 'met') return value;
  const token = outcome === 'token' && reason !== undefined ? tokensOf(path)?.[reason] : undefined;
  return token && 'value' in token ? token.value : undefined;
}
