import type { Condition, Value } from '@askless/core';
import type { BenchQuestion } from '../../planner/benchForm.ts';

/** What was typed as a value. */
export function valueOf(kind: BenchQuestion['kind'], typed: string): Value | undefined {
  if (typed === '') return undefined;
  return kind === 'boolean' ? typed === 'yes' : typed;
}

/** Whether a question is shown: its condition holds over answers to questions that are shown themselves. */
export function shownBy(
  id: string,
  conditions: ReadonlyMap<string, Condition>,
  values: ReadonlyMap<string, Value | undefined>,
): boolean {
  const holds = (condition: Condition): boolean => {
    if (typeof condition === 'boolean') return condition;
    if ('and' in condition) return condition.and.every(holds);
    if ('or' in condition) return condition.or.some(holds);
    const [read, constant] =
      '==' in condition ? condition['=='] : '>=' in condition ? condition['>='] : 'in' in condition ? condition.in : [];
    const name = typeof read === 'object' && 'var' in read ? read.var : '';
    const value = values.get(name);
    if (value === undefined || !shownBy(name, conditions, values)) return false;
    if ('==' in condition) return value === constant;
    return Array.isArray(constant) ? constant.some((option) => option === value) : Number(value) >= Number(constant);
  };
  return holds(conditions.get(id) ?? true);
}
