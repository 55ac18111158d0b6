import type { Condition, Expression } from '../rule/index.js';

/**
 * Turns a condition over a format's cells into one over questions.
 *
 * Parts that read a cell the applicant does not fill can't narrow what is asked: they count as holding (SPEC N5).
 *
 * @returns Undefined when nothing of the condition can be decided from the applicant's cells.
 */
export function substituteCells(
  condition: Condition,
  cellOf: (path: string) => Expression | undefined,
): Condition | undefined {
  if (typeof condition !== 'object') return condition;
  const inner = (part: Condition): Condition | undefined => substituteCells(part, cellOf);
  if ('and' in condition) return { and: condition.and.flatMap((part) => inner(part) ?? []) };
  if ('or' in condition) {
    const parts = condition.or.map(inner);
    return parts.includes(undefined) ? undefined : { or: parts.flatMap((part) => part ?? []) };
  }
  if ('!' in condition) {
    const part = readsOnlyCells(condition['!'], cellOf) ? inner(condition['!']) : undefined;
    return part === undefined ? undefined : { '!': part };
  }
  return substituteComparison(condition, cellOf);
}

/** Every cell it reads is the applicant's: only then may it be negated. */
function readsOnlyCells(condition: Condition, cellOf: (path: string) => Expression | undefined): boolean {
  if (typeof condition !== 'object') return true;
  return pathsIn(condition).every((path) => cellOf(path) !== undefined);
}

function pathsIn(rule: unknown): string[] {
  if (typeof rule !== 'object' || rule === null) return [];
  if ('var' in rule && typeof rule.var === 'string') return [rule.var];
  return Object.values(rule).flatMap(pathsIn);
}

function substituteComparison(
  condition: object,
  cellOf: (path: string) => Expression | undefined,
): Condition | undefined {
  if (pathsIn(condition).some((path) => cellOf(path) === undefined)) return undefined;
  return parseSubstituted(condition, cellOf);
}

function parseSubstituted(rule: object, cellOf: (path: string) => Expression | undefined): Condition {
  const replaced: unknown = JSON.parse(JSON.stringify(rule), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('var' in value) || typeof value.var !== 'string') return value;
    return cellOf(value.var) ?? value;
  });
  return replaced as Condition;
}
