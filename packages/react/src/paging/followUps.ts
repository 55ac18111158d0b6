import { indexOf, parseInstanceId, readsOf, type CompiledForm, type InstanceId } from '@askless/core';
import type { PageItem } from './pageItems.js';

/** The questions that an answer right above them has brought up: each reads that answer, or one that it brought up before. */
export function followUps(form: CompiledForm, items: readonly PageItem[]): ReadonlySet<InstanceId> {
  const { questions } = indexOf(form);
  const found = new Set<InstanceId>();
  let above = new Set<string>();
  for (const item of items) {
    const id = item.item === 'question' ? item.id : '';
    const question = questions.get(parseInstanceId(id)?.question ?? '');
    const reads = question ? [...readsOf(question.when).questions] : [];
    if (reads.some((one) => above.has(one))) found.add(id);
    else above = new Set();
    if (question) above.add(question.id);
  }
  return found;
}
