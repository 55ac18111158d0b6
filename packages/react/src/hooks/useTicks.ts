import type { Plan } from '@askless/core';
import { useSectionPages, type SectionPage } from '../paging/index.js';
import { usePaging, usePlan, useWrong } from '../session/index.js';
import { useCountNote } from './useCountNote.js';

/** How one question stands: answered, on the open page, elsewhere, come up just now, or to be put right. */
export type TickState = 'done' | 'here' | 'todo' | 'new' | 'problem';

interface Around {
  readonly plan: Plan;
  readonly wrong: ReadonlySet<string>;
  readonly fresh: ReadonlySet<string>;
  readonly here: string;
}

/** How every question stands, by section: answered ones first. Renders again with each step. */
export function useTicks(): readonly (readonly TickState[])[] {
  const { page } = usePaging();
  const plan = usePlan();
  const pages = useSectionPages();
  const wrong = useWrong();
  const fresh = new Set(useCountNote()?.added ?? []);
  const here = page.page === 'section' ? page.section : '';
  return pages.map((section) => ticksOf(section, { plan, wrong, fresh, here })).filter((ticks) => ticks.length > 0);
}

function ticksOf({ id, fields }: SectionPage, { plan, wrong, fresh, here }: Around): TickState[] {
  return fields
    .filter((field) => !field.endsWith('.closed'))
    .map((field): TickState => {
      if (wrong.has(field)) return 'problem';
      if (plan.decisions.get(field)?.state !== 'ask') return 'done';
      if (fresh.has(field)) return 'new';
      return id === here ? 'here' : 'todo';
    })
    .toSorted((one, other) => Number(other === 'done') - Number(one === 'done'));
}
