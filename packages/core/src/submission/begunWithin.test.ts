import { describe, expect, it } from 'vitest';
import { begunWithin } from './begunWithin.js';

describe('[V1] the days on which an application can have been begun', () => {
  it.each([
    { days: 30, today: '2026-11-26', from: '2026-10-27', to: '2026-11-27' },
    { days: 0, today: '2026-12-31', from: '2026-12-31', to: '2027-01-01' },
    { days: 1, today: '2028-03-01', from: '2028-02-29', to: '2028-03-02' },
  ])(
    '$days days before $today to the day after, which it may be where the borrower is',
    ({ days, today, from, to }) => {
      expect(begunWithin(days, today)).toEqual({ from, to });
    },
  );

  it.each([
    { days: 30, today: '2026-11-31', says: '“2026-11-31” is no day' },
    { days: -1, today: '2026-11-26', says: '-1 is no number of days' },
    { days: 1.5, today: '2026-11-26', says: '1.5 is no number of days' },
    { days: Number.NaN, today: '2026-11-26', says: 'NaN is no number of days' },
  ])('are none of $days days until $today', ({ days, today, says }) => {
    expect(() => begunWithin(days, today)).toThrow(says);
  });
});
