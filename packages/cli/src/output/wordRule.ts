import type { AuditRule } from '@askless/adapters/audit';
import type { Condition } from '@askless/core';
import type { AuditWords } from '../words/auditWords.js';

/** What people call a field of a format. */
export type TitleOf = (path: string) => string;

/** What a rule says of its field, in one language: “is filled when “Credit product” is 977, and only then”. */
export function wordRule({ says }: AuditRule, words: AuditWords, titleOf: TitleOf): string {
  if ('filled' in says) return words.filled[says.filled](wordCondition(says.when, words, titleOf));
  if ('at' in says) return wordBetween(says, words, titleOf);
  return `${wordCell(says, words)}${says.required ? words.required : ''}`;
}

type CellSays = Exclude<AuditRule['says'], { readonly at: string } | { readonly filled: unknown }>;
type BetweenSays = Extract<AuditRule['says'], { readonly at: string }>;

function wordCell(says: CellSays, { cell }: AuditWords): string {
  switch (says.test) {
    case 'options':
      return cell.options(says);
    case 'items':
      return cell.items(says);
    case 'exclusive':
      return cell.exclusive(says);
    case 'distinct':
      return cell.distinct(says);
    case 'length':
      return cell.length(says);
    case 'pattern':
      return cell.pattern(says);
    case 'number':
      return cell.number(says);
    case 'range':
      return cell.range(says);
    case 'date':
      return cell.date(says);
    case 'period':
      return cell.period(says);
  }
}

function wordBetween(says: BetweenSays, words: AuditWords, titleOf: TitleOf): string {
  const between = words.between(titleOf);
  switch (says.test) {
    case 'notBefore':
      return between.notBefore(says);
    case 'within':
      return between.within(says);
    case 'entries':
      return between.entries(says);
    case 'unique':
      return between.unique(says);
  }
}

function wordCondition(condition: Condition, words: AuditWords, titleOf: TitleOf): string {
  const { and, or, not, is, isNot, contains } = words.condition;
  if (typeof condition === 'boolean') return String(condition);
  const inner = (part: Condition): string => wordCondition(part, words, titleOf);
  if ('and' in condition) return condition.and.map(inner).join(and);
  if ('or' in condition) return condition.or.map(inner).join(or);
  if ('!' in condition) {
    const one = codesRead(condition['!']);
    return one ? isNot(titleOf(one.path), one.codes) : not(inner(condition['!']));
  }
  const one = codesRead(condition);
  if (one) return is(titleOf(one.path), one.codes);
  const [relation = '', sides] = Object.entries(condition)[0] ?? [];
  const [left, right]: readonly unknown[] = Array.isArray(sides) ? sides : [];
  const [title, other] = [left, right].map((side) => wordSide(side, words, titleOf));
  if (relation === 'in') return contains(titleOf(pathOf(right) ?? ''), String(left));
  return `${title} ${symbols[relation] ?? relation} ${other}`;
}

const symbols: Readonly<Record<string, string>> = { '==': '=', '!=': '≠', '<=': '≤', '>=': '≥' };

function wordSide(side: unknown, { condition, title }: AuditWords, titleOf: TitleOf): string {
  const path = pathOf(side);
  if (path === 'row') return condition.row;
  return path === undefined ? String(side) : title(titleOf(path));
}

/** A cell and the codes it is compared with. */
function codesRead(condition: Condition): { path: string; codes: readonly string[] } | undefined {
  if (typeof condition === 'boolean') return undefined;
  const sides = 'in' in condition ? condition.in : '==' in condition ? condition['=='] : undefined;
  const [left, right]: readonly unknown[] = sides ?? [];
  const path = pathOf(left);
  if (path === undefined || path === 'row' || pathOf(right) !== undefined) return undefined;
  return { path, codes: [right].flat().map(String) };
}

function pathOf(side: unknown): string | undefined {
  return typeof side === 'object' && side !== null && 'var' in side && typeof side.var === 'string'
    ? side.var
    : undefined;
}
