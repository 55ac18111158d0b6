import { evaluate, type Condition, type Constant, type IntakeFormat, type Read } from '@askless/core';
import { recordReader } from '../record/index.js';
import { hasCode, isBlank, numberOf, type Places } from './cells.js';
import type { Cells } from './finding.js';

/** A condition over the cells of one record. */
export type CellTest = (cells: Cells) => boolean;

/** What conditions are compiled in: the format's places and the row, from 0. */
export interface Place extends Places {
  readonly format: IntakeFormat;
  readonly row: number | undefined;
}

/**
 * Makes a function of a condition over a record's cells: it says yes where `evaluate` with a `recordReader` says yes, and
 * is a constant where the row alone decides.
 */
export function compileCondition(condition: Condition, place: Place): CellTest | boolean {
  if (typeof condition === 'boolean') return condition;
  if ('and' in condition) return connect(condition.and, false, place);
  if ('or' in condition) return connect(condition.or, true, place);
  if ('!' in condition) {
    const inner = compileCondition(condition['!'], place);
    return typeof inner === 'boolean' ? !inner : (cells) => !inner(cells);
  }
  if ('in' in condition) return membership(condition.in, place) ?? interpreted(condition, place);
  return comparison(condition, place) ?? interpreted(condition, place);
}

/** `decisive` decides the whole: false for and, true for or. */
function connect(parts: readonly Condition[], decisive: boolean, place: Place): CellTest | boolean {
  const tests: CellTest[] = [];
  for (const part of parts) {
    const test = compileCondition(part, place);
    if (test === decisive) return decisive;
    if (typeof test !== 'boolean') tests.push(test);
  }
  const [only] = tests;
  if (!only) return !decisive;
  if (tests.length === 1) return only;
  return (cells) => tests.some((test) => test(cells) === decisive) === decisive;
}

type Members = readonly [unknown, readonly Constant[] | Read];

function membership([one, many]: Members, place: Place): CellTest | undefined {
  if ('var' in many) {
    if (typeof one !== 'string' || place.kindOf(many.var) !== 'codes') return undefined;
    const at = place.placeOf(many.var, place.row);
    return (cells) => hasCode(cells[at] ?? '', one);
  }
  const path = pathOf(one);
  if (path === undefined || isNumeric(path, place) || place.kindOf(path) === 'codes') return undefined;
  const at = place.placeOf(path, place.row);
  const constants = new Set(many);
  return (cells) => {
    const cell = cells[at] ?? '';
    return !isBlank(cell) && constants.has(cell);
  };
}

/** A cell, or the row's number, against a constant. */
function comparison(condition: object, place: Place): CellTest | boolean | undefined {
  const [relation = '', sides] = Object.entries(condition)[0] ?? [];
  const holds = relations[relation];
  if (!holds || !Array.isArray(sides)) return undefined;
  const [left, right]: readonly unknown[] = sides;
  const path = pathOf(left);
  if (path === undefined || typeof right === 'object') return undefined;
  if (path === 'row' && place.row !== undefined) return holds(place.row + 1 - Number(right));
  const at = place.placeOf(path, place.row);
  if (isNumeric(path, place)) return numericComparison(at, Number(right), holds);
  if (place.kindOf(path) === 'codes' || typeof right !== 'string') return undefined;
  return (cells) => {
    const cell = cells[at] ?? '';
    return !isBlank(cell) && holds(cell === right ? 0 : cell < right ? -1 : 1);
  };
}

/** What is no number compares as nothing does. */
function numericComparison(at: number, right: number, holds: (order: number) => boolean): CellTest {
  return (cells) => {
    const order = numberOf(cells[at] ?? '') - right;
    return !Number.isNaN(order) && holds(order);
  };
}

const relations: Readonly<Record<string, (order: number) => boolean>> = {
  '==': (order) => order === 0,
  '!=': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function pathOf(side: unknown): string | undefined {
  return typeof side === 'object' && side !== null && 'var' in side && typeof side.var === 'string'
    ? side.var
    : undefined;
}

function isNumeric(path: string, { kindOf }: Place): boolean {
  const kind = kindOf(path);
  return kind === 'integer' || kind === 'decimal';
}

/** Whatever else the rule language can say. */
function interpreted(condition: Condition, { format, columns, row }: Place): CellTest {
  const places = new Map(columns.map(({ name }, place) => [name, place]));
  const read = recordReader(format);
  return (cells) => {
    const reader = read((name) => cells[places.get(name) ?? -1] ?? '');
    return evaluate(condition, { reader, row: row === undefined ? undefined : String(row) }) === 'yes';
  };
}
