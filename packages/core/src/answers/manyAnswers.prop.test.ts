import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Answer } from './answers.js';
import { withAnswer } from './manyAnswers.js';

type Entry = readonly [string, Answer];

function sorted(entries: Iterable<Entry>): readonly Entry[] {
  return [...entries].toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** Half of the ids have a place of the form's. */
const places = new Map(Array.from({ length: 45 }, (_, place) => [`q.${place * 2}`, place]));

const value = fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined });
const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), value), { maxLength: 150, size: 'max' });

function answerOf(number: number | undefined): Answer | undefined {
  return number === undefined ? undefined : { status: 'known', value: number, by: 'typed' };
}

it('answers in pieces are the answers of a plain map, and earlier ones stay as they were', () => {
  fc.assert(
    fc.property(steps, (changes) => {
      let given: ReadonlyMap<string, Answer> = new Map();
      const plain = new Map<string, Answer>();
      const earlier: { readonly given: ReadonlyMap<string, Answer>; readonly was: readonly Entry[] }[] = [];
      for (const [place, number] of changes) {
        const answer = answerOf(number);
        given = withAnswer(given, { id: `q.${place}`, answer, places });
        if (answer) plain.set(`q.${place}`, answer);
        else plain.delete(`q.${place}`);
        earlier.push({ given, was: sorted(plain) });
      }
      for (const { given: before, was } of earlier) {
        expect(sorted(before)).toEqual(was);
        expect(before.size).toBe(was.length);
      }
    }),
    { numRuns: 60 },
  );
});
