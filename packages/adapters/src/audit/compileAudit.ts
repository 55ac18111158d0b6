import type { FieldCondition, IntakeFormat, RecordRule } from '@askless/core';
import { tokenText, type Column } from '../record/index.js';
import { hasCode, isBlank, placesOf, type Places } from './cells.js';
import { compileCellRule } from './compileCellRule.js';
import { compileCondition, type CellTest, type Place } from './compileCondition.js';
import { compileRecordRule } from './compileRecordRule.js';
import type { AuditFinding, AuditRule, Cells, Check } from './finding.js';

/** A format made ready to judge records. */
export interface Audit {
  readonly format: IntakeFormat;
  /** The names of the columns, in order. */
  readonly columns: readonly string[];
  /** What is wrong with one record, in the order of its columns; one finding for each column and rule. */
  readonly auditRecord: (cells: Cells) => AuditFinding[];
  /** The columns that no two records may have the same in, and what to find where they do. */
  readonly unique: readonly { readonly place: number; readonly finding: AuditFinding }[];
  /** Every rule on every column. */
  readonly rules: readonly AuditRule[];
}

/** What a format can't know of a register. */
export interface AuditOptions {
  /**
   * The period that the register is for, as calendar dates YYYY-MM-DD, in place of the one that the format names; null
   * where it is not known: then no rule judges it.
   */
  readonly period?: Period | null;
}

export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * Makes a format whose records are flat ready to judge them: by the rules of its cells, by the conditions of its fields,
 * and by the rules of the record. A field's plain `when` narrows what is asked and judges nothing.
 */
export function compileAudit(format: IntakeFormat, { period }: AuditOptions = {}): Audit {
  const places = placesOf(format);
  const { columns, placeOf } = places;
  const recordRules = format.rules ?? [];
  const byColumn = columns.map((column, at) => [
    ...cellChecks(column, period),
    ...conditionChecks({ format, ...places, row: column.row }, column),
    ...recordRules.filter((rule) => placeOf(rule.at, undefined) === at).flatMap((rule) => recordChecks(rule, places)),
  ]);
  const unique = recordRules
    .filter(({ test }) => test === 'unique')
    .map((rule) => ({ place: placeOf(rule.at, undefined), finding: findingOf(rule), says: rule }));
  const pathOf = new Map(columns.map(({ name, field }) => [name, field.path]));
  return {
    format,
    columns: columns.map(({ name }) => name),
    auditRecord: judgeOf(byColumn),
    unique,
    rules: [...byColumn.flat(), ...unique].map(({ finding, says }) => ({
      ...finding,
      path: pathOf.get(finding.field) ?? finding.field,
      says,
    })),
  };
}

/** Most cells of a record are blank, and most rules are about cells that are not: each is shown only its own. */
function judgeOf(byColumn: readonly (readonly Check[])[]): Audit['auditRecord'] {
  const filled = byColumn.map((checks) => checks.filter(({ only }) => only !== 'blank'));
  const blank = byColumn.map((checks) => checks.filter(({ only }) => only !== 'filled'));
  return (cells) => {
    const found: AuditFinding[] = [];
    for (let at = 0; at < byColumn.length; at += 1) {
      const cell = cells[at] ?? '';
      const begin = found.length;
      for (const { breaks, finding } of (isBlank(cell) ? blank : filled)[at] ?? [])
        if (breaks(cell, cells) && !hasRule(found, finding.rule, begin)) found.push(finding);
    }
    return found;
  };
}

/** Whether a column's findings, which begin there, have one by that rule. */
function hasRule(found: readonly AuditFinding[], rule: string, begin: number): boolean {
  for (let at = begin; at < found.length; at += 1) if (found[at]?.rule === rule) return true;
  return false;
}

function cellChecks(column: Column, period: AuditOptions['period']): Check[] {
  return (column.field.rules ?? []).flatMap((own): Check[] => {
    if (own.test === 'period' && period === null) return [];
    const rule = own.test === 'period' ? { ...own, ...period } : own;
    const check: Check = {
      finding: { field: column.name, kind: 'rule', rule: idOf(rule.rule, column), severity: rule.severity },
      says: rule,
      ...(rule.required ? {} : { only: 'filled' }),
      breaks: compileCellRule(rule, column),
    };
    return [check];
  });
}

function conditionChecks(place: Place, column: Column): Check[] {
  const token = tokenText(column.field.tokens?.notApplicable);
  const isFilled = compileFilled(token, column);
  return (column.field.conditions ?? []).flatMap((condition): Check[] => {
    const when = compileCondition(condition.when, place);
    const rule = idOf(condition.rule, column);
    const found = (kind: AuditFinding['kind']): AuditFinding => ({
      field: column.name,
      kind: token === '' ? kind : 'rule',
      rule,
      severity: condition.severity,
    });
    const blank: Check = {
      finding: found('must-be-blank'),
      says: condition,
      only: 'filled',
      breaks: both(condition.filled === 'exactly' ? negated(when) : when, isFilled),
    };
    const filled: Check = {
      finding: found('must-be-filled'),
      says: condition,
      ...(token === '' ? { only: 'blank' } : {}),
      breaks: both(when, token === '' ? () => true : (cell) => !isFilled(cell)),
    };
    return directions[condition.filled].map((direction) => (direction === 'blank' ? blank : filled)).filter(canBreak);
  });
}

const directions: Readonly<Record<FieldCondition['filled'], readonly ('blank' | 'filled')[]>> = {
  exactly: ['blank', 'filled'],
  must: ['filled'],
  never: ['blank'],
};

function recordChecks(rule: RecordRule, places: Places): Check[] {
  const breaks = compileRecordRule(rule, places);
  return breaks ? [{ finding: findingOf(rule), says: rule, breaks: (_cell, cells) => breaks(cells) }] : [];
}

function findingOf({ at, rule, severity }: RecordRule): AuditFinding {
  return { field: at, kind: 'rule', rule, severity };
}

/** Of a cell that is not blank: whether it is filled, which its token for “not applicable” is not. */
function compileFilled(token: string, { field }: Column): (cell: string) => boolean {
  if (token === '') return () => true;
  return field.cell?.kind === 'codes'
    ? (cell) => !isBlank(cell) && !hasCode(cell, token)
    : (cell) => !isBlank(cell) && cell !== token;
}

type Breaks = Check['breaks'];

const holdsNever: Breaks = () => false;

/** A check that the row alone rules out costs nothing. */
function canBreak({ breaks }: Check): boolean {
  return breaks !== holdsNever;
}

function both(when: CellTest | boolean, test: (cell: string) => boolean): Breaks {
  if (typeof when === 'boolean') return when ? test : holdsNever;
  return (cell, cells) => when(cells) && test(cell);
}

function negated(when: CellTest | boolean): CellTest | boolean {
  return typeof when === 'boolean' ? !when : (cells) => !when(cells);
}

function idOf(rule: string | readonly string[], { row = 0 }: Column): string {
  return typeof rule === 'string' ? rule : (rule[row] ?? '');
}
