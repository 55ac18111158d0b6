import { shareOf, someAt, type Diagram } from '../diagram/index.js';
import type { Space, Variable } from '../space/index.js';

/** How many of all profiles there are for which something is so. */
export interface ProfileShare {
  /** From 0 to 1; each profile counts alike. */
  readonly share: number;
  readonly profiles: number;
  readonly of: number;
}

/**
 * The share of the profiles for which a diagram can come out yes, whatever else such a borrower says.
 *
 * A profile is one choice for each profile question that rules read: of options each, of numbers and dates one for each
 * part of the range that rules tell apart.
 */
export function profilesOf(diagram: Diagram, { diagrams, variables }: Space): ProfileShare {
  const weights = variables.map(weightsOf);
  const projected = someAt(diagrams, diagram, (level) => weights[level] === undefined);
  const share = shareOf(diagrams, projected, (level, cell) => weights[level]?.[cell] ?? 0);
  const of = variables.reduce((so, variable) => so * (sizeOf(variable) ?? 1), 1);
  return { share, profiles: Math.round(share * of), of };
}

type QuestionVariable = Extract<Variable, { readonly of: 'question' }>;

/** By cell; undefined for what is no part of a profile. */
function weightsOf(variable: Variable): readonly number[] | undefined {
  const size = sizeOf(variable);
  if (variable.of !== 'question' || size === undefined) return undefined;
  return variable.cells.map((cell) => valuesIn(cell, variable) / size);
}

function sizeOf(variable: Variable): number | undefined {
  if (variable.of !== 'question' || !variable.question.startsWith('profile.')) return undefined;
  const size = variable.cells.reduce((so, cell) => so + valuesIn(cell, variable), 0);
  return size > 0 ? size : undefined;
}

/** Options that no rule tells apart are as many profiles; numbers are one. */
function valuesIn(cell: QuestionVariable['cells'][number], { counted }: QuestionVariable): number {
  if (cell.is !== 'value') return 0;
  return counted ? cell.values.length : 1;
}
