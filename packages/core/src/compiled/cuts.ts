import { comparisonOf, partsOf, type Composite, type Constant, type Rule } from '../rule/index.js';
import type { CompiledForm, QuestionId } from './compiled.js';

/** The constants with which rules compare a question, when they read it in no other way; else its every value counts. */
export type Cuts = readonly Constant[] | 'everyValue';

/** By question: where another value makes a difference to rules. */
export function cutsOf({ questions, groups, needs, formats, products }: CompiledForm): ReadonlyMap<QuestionId, Cuts> {
  const cuts = new Map<QuestionId, Cuts>();
  for (const { when, derive } of questions) collect([when, derive], cuts);
  for (const { when, minRows, counted } of groups) collect([when, minRows, counted], cuts);
  for (const { when, cell } of needs) {
    // A cell that is one question lacks it, or does not; its value makes no difference.
    collect(typeof cell === 'object' && 'var' in cell ? [when] : [when, cell], cuts);
  }
  for (const { when } of formats) collect([when], cuts);
  for (const { gates } of products)
    collect(
      gates.map(({ when }) => when),
      cuts,
    );
  return cuts;
}

function collect(rules: readonly (Rule | undefined)[], cuts: Map<QuestionId, Cuts>): void {
  for (const rule of rules) {
    if (typeof rule !== 'object') continue;
    if ('var' in rule) cuts.set(rule.var, 'everyValue');
    else if (!collectTest(rule, cuts)) collect(partsOf(rule), cuts);
  }
}

/** A question against constants. */
function collectTest(rule: Composite, cuts: Map<QuestionId, Cuts>): boolean {
  const sides = 'in' in rule ? rule.in : comparisonOf(rule)?.sides;
  if (!sides) return false;
  const [left, right] = sides;
  if (typeof left !== 'object' || !('var' in left)) return false;
  const constants = Array.isArray(right) ? right : [right];
  if (constants.some((constant) => typeof constant === 'object')) return false;
  const before = cuts.get(left.var) ?? [];
  if (before !== 'everyValue')
    cuts.set(left.var, [...before, ...constants.filter((one): one is Constant => !before.includes(one))]);
  return true;
}
