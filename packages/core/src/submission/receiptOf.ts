import type { RowKey } from '../answers/index.js';
import type { CompiledFormat, CompiledNeed, CompiledTable, GroupId } from '../compiled/index.js';
import { evaluationOf, type Cell, type Evaluation } from '../evaluation/index.js';
import { isInForce, stageRank } from '../form/index.js';
import type { Flag } from '../format/index.js';
import type { Plan } from '../plan/index.js';
import { compute, readsOf, type Expression } from '../rule/index.js';
import { fitCell } from './fitCell.js';
import type { Receipt, ReceiptFinding, ReceiptLine } from './submission.js';

/** What a plan's answers give one bound format, cell by cell, in the format's order. */
export function receiptOf(plan: Plan, format: string): Receipt {
  const evaluation = evaluationOf(plan.form, plan.answers, plan.at.asOf);
  const bound = plan.form.formats.find(({ id }) => id === format);
  const places = placesOf(plan, format, evaluation);
  const findings: ReceiptFinding[] = [...places.findings];
  const needs = bound && wantsAny(bound, evaluation) ? plan.form.needs.filter((need) => need.format === format) : [];
  const values = inOrder(needs.flatMap((need) => linesOf(need, { plan, evaluation, places, findings })));
  const byPath = new Map(needs.map((need) => [need.path, need]));
  const lines = values.flatMap((line) => flagLines(line, byPath.get(line.path)?.flagOf, values));
  return { format, version: bound?.version ?? '', lines, findings };
}

/** SPEC N2: within its dates, and where its condition is not no. */
function wantsAny(format: CompiledFormat, { asOf, verdict }: Evaluation): boolean {
  return isInForce(format, asOf) && verdict(format.when, undefined) !== 'no';
}

/** SPEC F4: a flag says of each of its cells that it is filled, or why not. */
function flagLines(line: ReceiptLine, flag: Flag | undefined, lines: readonly ReceiptLine[]): ReceiptLine[] {
  if (!flag) return [line];
  return lines
    .filter(({ path }) => path === flag.path)
    .map(({ row, outcome, reason }) => ({
      path: line.path,
      ...(row === undefined ? {} : { row }),
      ...(outcome === 'met' ? { outcome, value: flag.met } : flagWithout(flag, outcome, reason)),
    }));
}

function flagWithout(
  { tokens }: Flag,
  outcome: ReceiptLine['outcome'],
  reason: ReceiptLine['reason'],
): Pick<ReceiptLine, 'outcome' | 'value'> {
  return outcome === 'token' && reason !== undefined ? { outcome: 'met', value: tokens[reason] } : { outcome };
}

interface Writing {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly places: Places;
  readonly findings: ReceiptFinding[];
}

function linesOf(need: CompiledNeed, writing: Writing): ReceiptLine[] {
  const { path, supplier, constant, cell, group } = need;
  if (supplier === 'constant')
    return [{ path, outcome: 'met', ...(constant === undefined ? {} : { value: constant }) }];
  if (supplier !== 'applicant' || cell === undefined) return [{ path, outcome: 'outstanding' }];
  const filled = { ...need, cell };
  if (group === undefined) return [lineOf(filled, { line: { path }, row: undefined }, writing)];
  return writing.evaluation.rowKeys(group).flatMap((row) => {
    const place = writing.places.of(group, row, path);
    return place === 'overflow' ? [] : [lineOf(filled, { line: { path, row: place }, row }, writing)];
  });
}

type FilledNeed = CompiledNeed & { readonly cell: Expression };

interface Standing {
  readonly line: Pick<ReceiptLine, 'path' | 'row'>;
  readonly row: RowKey | undefined;
}

/** One cell of what the applicant fills. */
function lineOf(need: FilledNeed, { line, row }: Standing, writing: Writing): ReceiptLine {
  const { plan, evaluation } = writing;
  const wanted = evaluation.verdict(need.when, row);
  if (wanted === 'no') return { ...line, outcome: 'token', reason: 'notApplicable' };
  // SPEC F6: what would decide it is left open, else the application could not be submitted.
  if (wanted === 'unknown') return { ...line, outcome: 'token', reason: 'leftOpen' };
  if (stageRank(need.stage) > stageRank(plan.at.stage)) return { ...line, outcome: 'later' };
  const absence = findAbsence(need, row, evaluation);
  if (absence) return { ...line, ...absence };
  const computed = compute(need.cell, { reader: evaluation, row });
  if (computed.result === 'absent') return { ...line, outcome: 'token', reason: 'notApplicable' };
  if (computed.result === 'open')
    return need.strength === 'may'
      ? { ...line, outcome: 'token', reason: 'leftOpen' }
      : { ...line, outcome: 'missing' };
  const { value, findings } = fitCell(need, computed.value);
  writing.findings.push(...findings.map((code) => ({ code, ...line })));
  return value === undefined
    ? { ...line, outcome: 'token', reason: 'notKnown' }
    : { ...line, outcome: 'met', value, from: cellsIn(need.cell, row, evaluation).map(({ id }) => id) };
}

/** Why a cell has no value though nothing is open: its one question is not asked, or one that it reads was declined. */
function findAbsence(
  { cell, tokens }: FilledNeed,
  row: RowKey | undefined,
  evaluation: Evaluation,
): Pick<ReceiptLine, 'outcome' | 'reason'> | undefined {
  const cells = cellsIn(cell, row, evaluation);
  const isPlain = typeof cell === 'object' && 'var' in cell;
  if (isPlain && cells.some((one) => evaluation.applies(one) === 'no'))
    return { outcome: 'token', reason: 'notApplicable' };
  if (!isPlain && compute(cell, { reader: evaluation, row }).result !== 'absent') return undefined;
  for (const one of cells) {
    const known = evaluation.knowledge(one);
    if (known?.status === 'declined' && evaluation.applies(one) === 'yes')
      return { outcome: tokens[known.reason] ? 'token' : 'missing', reason: known.reason };
  }
  return undefined;
}

/** The questions that a cell reads, in its own row. */
function cellsIn(expression: Expression, row: RowKey | undefined, evaluation: Evaluation): Cell[] {
  const cells = [...readsOf(expression).questions].map((id) => evaluation.cell(id, row));
  return cells.filter((cell) => cell !== undefined);
}

/** Rows of tables: where each row of a group stands, and those for which there is no room. */
interface Places {
  readonly of: (group: GroupId, row: RowKey, path: string) => number | 'overflow';
  readonly findings: readonly ReceiptFinding[];
}

function placesOf(plan: Plan, format: string, evaluation: Evaluation): Places {
  const tables = plan.form.tables.filter((table) => table.format === format);
  const findings: ReceiptFinding[] = [];
  const placed = tables.map((table) => ({ table, rows: placeRows(table, evaluation, findings) }));
  return {
    findings,
    of: (group, row, path) => {
      const found = placed.find(({ table }) => path.startsWith(`${table.path}[]`));
      return found ? (found.rows.get(`${group}[${row}]`) ?? 'overflow') : evaluation.rowKeys(group).indexOf(row);
    },
  };
}

/** Rows of several groups one after the other; those with one key are one row (SPEC F3). */
function placeRows(
  { groups, keys, slots = Infinity, path }: CompiledTable,
  evaluation: Evaluation,
  findings: ReceiptFinding[],
): Map<string, number> {
  const byKey = new Map<string, number>();
  const rows = new Map<string, number>();
  let next = 0;
  for (const group of groups) {
    for (const row of evaluation.rowKeys(group)) {
      const key = keyOf(keys[group], row, evaluation);
      const same = key === undefined ? undefined : byKey.get(key);
      const place = same ?? next++;
      if (key !== undefined) byKey.set(key, place);
      if (place < slots) rows.set(`${group}[${row}]`, place);
      else if (same === undefined) findings.push({ code: 'overflow', path, row: place });
    }
  }
  return rows;
}

function keyOf(expression: Expression | undefined, row: RowKey, evaluation: Evaluation): string | undefined {
  const computed = expression === undefined ? undefined : compute(expression, { reader: evaluation, row });
  return computed?.result === 'value' ? JSON.stringify(computed.value) : undefined;
}

/** One line for each cell: of rows that are one, the first that is met. */
function inOrder(lines: readonly ReceiptLine[]): ReceiptLine[] {
  const byCell = new Map<string, ReceiptLine>();
  for (const line of lines) {
    const cell = `${line.path} ${line.row ?? ''}`;
    const before = byCell.get(cell);
    if (!before || (before.outcome !== 'met' && line.outcome === 'met')) byCell.set(cell, line);
  }
  return [...byCell.values()];
}

/** The formats bound to a form, its own needs first. */
export function receiptsOf(plan: Plan): Receipt[] {
  return plan.form.formats.map(({ id }) => receiptOf(plan, id));
}
