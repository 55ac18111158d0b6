import { comparisonOf, partsOf, type Constant, type Rule } from '../rule/index.js';
import type { CompiledForm, QuestionId } from './compiled.js';

const thresholdsByForm = new WeakMap<CompiledForm, ReadonlyMap<QuestionId, readonly Constant[]>>();

/** The constants with which a form's rules compare each question: where behaviour changes. */
export function thresholdsOf(form: CompiledForm): ReadonlyMap<QuestionId, readonly Constant[]> {
  const known = thresholdsByForm.get(form);
  if (known) return known;
  const found = new Map<QuestionId, Constant[]>();
  const rules: readonly (Rule | undefined)[] = [
    ...form.questions.flatMap(({ when, derive }) => [when, derive]),
    ...form.groups.map(({ when }) => when),
    ...form.needs.map(({ when }) => when),
    ...form.checks.map(({ holds }) => holds),
    ...form.products.flatMap(({ gates }) => gates.map(({ when }) => when)),
  ];
  for (const rule of rules) collect(rule, found);
  thresholdsByForm.set(form, found);
  return found;
}

function collect(rule: Rule | undefined, found: Map<QuestionId, Constant[]>): void {
  if (typeof rule !== 'object' || 'var' in rule) return;
  const comparison = comparisonOf(rule);
  if (comparison) {
    const [left, right] = comparison.sides;
    if (typeof left === 'object' && 'var' in left && typeof right !== 'object')
      found.set(left.var, [...(found.get(left.var) ?? []), right]);
  }
  for (const part of partsOf(rule)) collect(part, found);
}
