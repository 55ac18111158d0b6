import { memo } from 'react';
import { useTicks } from '../hooks/index.js';
import { slot } from '../slots/index.js';

const width = 1000;
const gap = 5;
/** Ticks beyond which each is too narrow to be drawn as a box. */
const many = 80;

/** One tick for each question, gaps between the parts; the sentence above it says the same. */
export function Ruler() {
  const parts = useTicks();
  return <Ticks ticks={parts.map((ticks) => ticks.join(' ')).join('|')} />;
}

export const RulerSlot = slot('Ruler', Ruler);

const Ticks = memo(function Ticks({ ticks }: { readonly ticks: string }) {
  const parts = ticks === '' ? [] : ticks.split('|').map((part) => part.split(' '));
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  const unit = (width - gap * Math.max(0, parts.length - 1)) / Math.max(1, total);
  const space = Math.min(4, unit * 0.3);
  const before = (place: number): number => parts.slice(0, place).reduce((sum, part) => sum + part.length, 0);
  return (
    <svg
      className="askless-ruler"
      data-many={total > many || undefined}
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
