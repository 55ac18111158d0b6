import type { RecordRule } from '@askless/core';
import { separator } from '../record/index.js';
import { dayOf, type Places } from './cells.js';
import type { CellTest } from './compileCondition.js';

/** @returns Whether a record breaks a rule; undefined for one between records. */
export function compileRecordRule(rule: RecordRule, { placeOf }: Places): CellTest | undefined {
  switch (rule.test) {
    case 'notBefore':
    case 'within': {
      const [at, start] = [placeOf(rule.at, undefined), placeOf(rule.start, undefined)];
      const days = rule.test === 'within' ? rule.days : undefined;
      return (cells) => {
        const passed = dayOf(cells[at] ?? '') - dayOf(cells[start] ?? '');
        return days === undefined ? passed < 0 : passed >= days;
      };
    }
    case 'entries': {
      const places = rule.of.map((path) => placeOf(path, undefined));
      const except = new Set(rule.except);
      return (cells) => places.reduce((sum, place) => sum + countEntries(cells[place] ?? '', except), 0) > rule.max;
    }
    case 'unique':
      return undefined;
  }
}

function countEntries(cell: string, except: ReadonlySet<string>): number {
  if (!cell.includes(separator)) return cell.trim() === '' || except.has(cell.trim()) ? 0 : 1;
  const entries = new Set(cell.split(separator).map((entry) => entry.trim()));
  return [...entries].filter((entry) => entry !== '' && !except.has(entry)).length;
}
