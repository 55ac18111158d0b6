import type { CellRule } from '@askless/core';
import type { Column } from '../record/index.js';
import { codesOf, dayOf, isBlank, numberOf } from './cells.js';

/** @returns Whether a cell breaks a rule. A blank one does where the rule says so, and is not to be shown it otherwise. */
export function compileCellRule(rule: CellRule, { field }: Column): (cell: string) => boolean {
  const breaks = compileTest(rule, field.cell?.kind === 'codes');
  return rule.required ? (cell) => isBlank(cell) || breaks(cell) : breaks;
}

function compileTest(rule: CellRule, hasCodes: boolean): (cell: string) => boolean {
  switch (rule.test) {
    case 'options': {
      const options = new Set(rule.options);
      return hasCodes
        ? (cell) => !options.has(cell) && !codesOf(cell).every((code) => options.has(code))
        : (cell) => !options.has(cell);
    }
    case 'items': {
      const { min = 0, max = Infinity } = rule;
      return (cell) => isOutside(codesOf(cell).length, min, max);
    }
    case 'exclusive':
      return compileExclusive(rule.codes);
    case 'distinct':
      return (cell) => {
        const codes = codesOf(cell);
        return codes.length > 1 && new Set(codes).size < codes.length;
      };
    case 'length': {
      const { min = 0, max = Infinity } = rule;
      return (cell) => isOutside(lengthOf(cell), min, max);
    }
    case 'pattern': {
      const pattern = new RegExp(`^(?:${rule.pattern})$`, 'u');
      return (cell) => !pattern.test(cell);
    }
    case 'number': {
      const whole = /^\s*[+-]?\d+\s*$/;
      return rule.whole ? (cell) => !whole.test(cell) : (cell) => Number.isNaN(numberOf(cell));
    }
    case 'range':
      return compileRange(rule);
    case 'date':
      return (cell) => Number.isNaN(dayOf(cell));
    case 'period': {
      const [from, to] = [rule.from, rule.to].map((day) => dayOf(day.replaceAll('-', '')));
      return (cell) => isOutside(dayOf(cell), from ?? -Infinity, to ?? Infinity);
    }
  }
}

/** What is no number, or no day, is for another rule to say. */
function isOutside(found: number, from: number, to: number): boolean {
  return found < from || found > to;
}

/** One code that stands alone may be written twice: that is for `distinct` to say. */
function compileExclusive(alone: readonly string[]): (cell: string) => boolean {
  return (cell) => {
    const codes = codesOf(cell);
    return codes.length > 1 && codes.some((code) => alone.includes(code)) && codes.some((code) => code !== codes[0]);
  };
}

function compileRange({ above, from, below }: Extract<CellRule, { test: 'range' }>): (cell: string) => boolean {
  const [over, least, under] = [above ?? -Infinity, from ?? -Infinity, below ?? Infinity].map(Number);
  const isAbove = above !== undefined;
  return (cell) => {
    const found = numberOf(cell);
    return found < (least ?? 0) || (isAbove && found <= (over ?? 0)) || found >= (under ?? 0);
  };
}

/** Characters, not code units: one of two units counts once. */
function lengthOf(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at += 1) if ((text.charCodeAt(at) & 0xfc00) === 0xd800) length -= 1;
  return length;
}
