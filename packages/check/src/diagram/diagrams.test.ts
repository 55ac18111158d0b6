import { describe, expect, it } from 'vitest';
import { cheapestWay, chosenAt, Diagrams, no, nodesOf, shareOf, someAt, supportOf, yes } from './index.js';

function sample() {
  const diagrams = new Diagrams();
  const [one, two, three] = [2, 3, 2].map((cells) => diagrams.addVariable(cells));
  const at = (level: number | undefined, cell: number): number => diagrams.atom(level ?? 0, (own) => own === cell);
  return { diagrams, one: at(one, 1), two: at(two, 2), three: at(three, 0) };
}

describe('diagrams', () => {
  it('are the same number for the same meaning', () => {
    const { diagrams, one, two, three } = sample();
    const left = diagrams.or(diagrams.and(one, two), diagrams.and(one, three));
    expect(left).toBe(diagrams.and(one, diagrams.or(three, two)));
    expect(diagrams.not(diagrams.not(left))).toBe(left);
    expect(diagrams.or(left, diagrams.not(left))).toBe(yes);
    expect(diagrams.differ(left, left)).toBe(no);
    expect(diagrams.choose(one, two, three)).toBe(
      diagrams.or(diagrams.and(one, two), diagrams.and(diagrams.not(one), three)),
    );
  });

  it('tell what they depend on, how much they cover and the cheapest way to yes', () => {
    const { diagrams, one, two, three } = sample();
    const both = diagrams.and(one, diagrams.or(two, three));
    expect([...supportOf(diagrams, both)]).toEqual([0, 1, 2]);
    expect(nodesOf(diagrams, both)).toBe(3);
    expect(shareOf(diagrams, both, (level) => 1 / diagrams.sizeOf(level))).toBeCloseTo(
      (1 / 2) * (1 / 3 + (2 / 3) * (1 / 2)),
    );
    expect([...(cheapestWay(diagrams, both, (level) => (level === 1 ? 0 : 1)) ?? [])]).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(cheapestWay(diagrams, no, () => 1)).toBe(undefined);
    expect(someAt(diagrams, both, (level) => level > 0)).toBe(one);
    expect(chosenAt(diagrams, both, new Map([[0, 0]]))).toBe(no);
  });

  it('give work up that takes more than the budget, and forget it', () => {
    const diagrams = new Diagrams(40);
    const levels = Array.from({ length: 24 }, () => diagrams.addVariable(2));
    const at = (level: number): number => diagrams.atom(levels[level] ?? 0, (cell) => cell === 1);
    const pairs = (): number =>
      diagrams.all(Array.from({ length: 12 }, (_, place) => diagrams.not(diagrams.differ(at(place), at(place + 12)))));
    const before = diagrams.count;
    expect(diagrams.within(pairs)).toMatchObject({ done: false });
    expect(diagrams.count).toBe(before);
    expect(diagrams.within(() => diagrams.and(at(0), at(1)))).toMatchObject({ done: true, nodes: 3 });
    const inner = diagrams.within(() => [diagrams.within(pairs).done, diagrams.within(() => at(5)).done]);
    expect(inner).toMatchObject({ done: true, value: [false, true] });
  });
});
