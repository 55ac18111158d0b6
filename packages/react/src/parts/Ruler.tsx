import type { Issue, Plan } from '@askless/core';
import { memo } from 'react';
import { useIssues, usePaging, usePlan, useSession } from '../session/index.js';
import { useStore } from '../store/index.js';
import { useSectionPages, type SectionPage } from '../paging/index.js';

type TickState = 'done' | 'here' | 'todo' | 'new' | 'problem';

const width = 1000;
const gap = 5;

/** One tick for each question, gaps between the parts; the sentence above it says the same. */
export function Ruler() {
  const { countNote } = useSession();
  const { page } = usePaging();
  const plan = usePlan();
  const pages = useSectionPages();
  const issues = useIssues();
  const added = useStore(countNote)?.added ?? [];
  const here = page.page === 'section' ? page.section : '';
  const states = pages
    .map((section) => ticksOf(section, { plan, issues, added, here }))
    .filter((ticks) => ticks.length > 0);
  return <Ticks ticks={states.map((ticks) => ticks.join(' ')).join('|')} />;
}

interface Around {
  readonly plan: Plan;
  readonly issues: readonly Issue[];
  readonly added: readonly string[];
  readonly here: string;
}

function ticksOf({ id, fields }: SectionPage, { plan, issues, added, here }: Around): TickState[] {
  const wrong = new Set(issues.flatMap(({ at, severity }) => (severity === 'block' ? [at] : [])));
  const fresh = new Set(added);
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

const Ticks = memo(function Ticks({ ticks }: { readonly ticks: string }) {
  const parts = ticks === '' ? [] : ticks.split('|').map((part) => part.split(' '));
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  const unit = (width - gap * Math.max(0, parts.length - 1)) / Math.max(1, total);
  const space = Math.min(4, unit * 0.3);
  const before = (place: number): number => parts.slice(0, place).reduce((sum, part) => sum + part.length, 0);
  return (
    <svg
      className="askless-ruler"
      viewBox={`0 0 ${width} 20`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {parts.flatMap((part, place) =>
        part.map((state, tick) => (
          <rect
            key={`${place}-${tick}`}
            className="askless-tick"
            data-state={state}
            x={(unit * (before(place) + tick) + gap * place + space / 2).toFixed(2)}
            y="3"
            width={Math.max(0.5, unit - space).toFixed(2)}
            height="14"
            vectorEffect="non-scaling-stroke"
          />
        )),
      )}
    </svg>
  );
});
