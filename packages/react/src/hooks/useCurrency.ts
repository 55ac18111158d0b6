import { indexOf } from '@askless/core';
import { usePlan } from '../session/index.js';
import { currencyOf } from './useValueText.js';

/** The currency of the amounts among some questions: '' before it is known, nothing where there is no amount. Renders again with each step. */
export function useCurrency(questions: readonly string[]): string | undefined {
  const plan = usePlan();
  const known = indexOf(plan.form).questions;
  const amount = questions.flatMap((id) => known.get(id) ?? []).find(({ spec }) => spec.kind === 'money');
  return amount && currencyOf(amount, plan);
}
