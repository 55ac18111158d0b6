import type { InstanceId } from '@askless/core';
import type { PageItem, SectionPage } from '../paging/index.js';

/** One page of a section that is asked question by question: what is known before a question stands with it. */
export interface Step {
  readonly key: string;
  readonly items: readonly PageItem[];
  readonly fields: readonly InstanceId[];
}

/** Splits a section after each question and each group; what follows the last one stands with it. */
export function stepsOf({ id, items, fields }: SectionPage): readonly Step[] {
  const steps: Step[] = [];
  let before: PageItem[] = [];
  for (const item of items) {
    before.push(item);
    if (item.item !== 'question' && item.item !== 'group') continue;
    steps.push({ ...own(item, fields), items: before });
    before = [];
  }
  const last = steps.pop();
  if (!last) return [{ key: id, items, fields: [] }];
  return [...steps, { ...last, items: [...last.items, ...before] }];
}

function own(
  item: Extract<PageItem, { item: 'question' | 'group' }>,
  fields: readonly InstanceId[],
): Pick<Step, 'key' | 'fields'> {
  if (item.item === 'question') return { key: item.id, fields: fields.filter((field) => field === item.id) };
  const inGroup = (field: InstanceId): boolean => /^[^[.]+/.exec(field)?.[0] === item.group;
  return { key: item.group, fields: fields.filter(inGroup) };
}
