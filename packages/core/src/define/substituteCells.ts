import type { Condition, Constant, Expression } from '../rule/index.js';

/** How a binding fills the cells that a format's conditions read. */
export interface BoundCells {
  /** The cell as an expression over questions; none for those that the applicant does not fill. */
  readonly cellOf: (path: string) => Expression | undefined;
  /** Our option -> the format's code, for cells that are one question. */
  readonly codesOf: (path: string) => Readonly<Record<string, string>> | undefined;
}

/**
 * Turns a condition over a format's cells into one over questions.
 *
 * Parts that read a cell the applicant does not fill can't narrow what is asked: they count as holding (SPEC N5).
 *
 * @returns Undefined when nothing of the condition can be decided from the applicant's cells.
 */
export function substituteCells(condition: Condition, bound: BoundCells): Condition | undefined {
  if (typeof condition !== 'object') return condition;
  const inner = (part: Condition): Condition | undefined => substituteCells(part, bound);
  if ('and' in condition) return { and: condition.and.flatMap((part) => inner(part) ?? []) };
  if ('or' in condition) {
    const parts = condition.or.map(inner);
    return parts.includes(undefined) ? undefined : { or: parts.flatMap((part) => part ?? []) };
  }
  if ('!' in condition) {
    const part = readsOnlyCells(condition['!'], bound) ? inner(condition['!']) : undefined;
    return part === undefined ? undefined : { '!': part };
  }
  if (pathsIn(condition).some((path) => bound.cellOf(path) === undefined)) return undefined;
  return chosenWhen(condition, bound) ?? parseSubstituted(inOptions(condition, bound), bound);
}

/** A code in a cell made of choices: the conditions under which it is chosen. */
function chosenWhen(condition: Exclude<Condition, boolean>, { cellOf }: BoundCells): Condition | undefined {
  if (!('in' in condition)) return undefined;
  const [one, many] = condition.in;
  const cell = 'var' in many ? cellOf(many.var) : undefined;
  if (typeof cell !== 'object' || !('choices' in cell)) return undefined;
  return { or: cell.choices.flatMap(([when, code]) => (code === one ? [when] : [])) };
}

/** Every cell it reads is the applicant's: only then may it be negated. */
function readsOnlyCells(condition: Condition, { cellOf }: BoundCells): boolean {
  if (typeof condition !== 'object') return true;
  return pathsIn(condition).every((path) => cellOf(path) !== undefined);
}

function pathsIn(rule: unknown): string[] {
  if (typeof rule !== 'object' || rule === null) return [];
  if ('var' in rule && typeof rule.var === 'string') return [rule.var];
  return Object.values(rule).flatMap(pathsIn);
}

/** A comparison with the format's codes as one with our options, where the binding translates them. */
function inOptions(condition: Exclude<Condition, boolean>, { codesOf }: BoundCells): Exclude<Condition, boolean> {
  const [path = ''] = pathsIn(condition);
  const codes = codesOf(path);
  if (!codes) return condition;
  const optionsOf = (constants: readonly Constant[]): string[] =>
    Object.keys(codes).filter((option) => constants.some((constant) => constant === codes[option]));
  if ('==' in condition && typeof condition['=='][1] !== 'object')
    return isOneOf(path, optionsOf([condition['=='][1]]));
  if (!('in' in condition)) return condition;
  const [one, many] = condition.in;
  if (!('var' in many)) return isOneOf(path, optionsOf(many));
  return typeof one === 'object'
    ? condition
    : { or: optionsOf([one]).map((option) => ({ in: [option, many] as const })) };
}

function isOneOf(path: string, options: readonly string[]): Exclude<Condition, boolean> {
  return options.length === 0 ? { or: [] } : { in: [{ var: path }, options] };
}

function parseSubstituted(rule: object, { cellOf }: BoundCells): Condition {
  const replaced: unknown = JSON.parse(JSON.stringify(rule), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('var' in value) || typeof value.var !== 'string') return value;
    return cellOf(value.var) ?? value;
  });
  return replaced as Condition;
}
