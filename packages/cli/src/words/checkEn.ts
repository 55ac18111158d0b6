import type { CheckCommandWords } from './checkWords.js';

const count = (many: number, one: string): string => `${many} ${one}${many === 1 ? '' : 's'}`;

/** English. */
export const checkEn: CheckCommandWords = {
  counts: ({ proved, refuted, notProved }) =>
    `${count(proved + refuted + notProved, 'claim')}: ${proved} proved, ${refuted} refuted, ${notProved} not proved.`,
  claimCounts: ({ proved, refuted, notProved }) =>
    [
      `${proved} proved`,
      ...(refuted > 0 ? [`${refuted} refuted`] : []),
      ...(notProved > 0 ? [`${notProved} not proved`] : []),
    ].join(', '),
  findings: (many) => count(many, 'finding'),
  hints: (many) => `${count(many, 'hint')}: it is right as it stands, but could be written better`,
  nothingFound: 'Nothing is to be put right.',
  notProved: 'Not proved',
  more: (many) => `… and ${many} more (--json lists them all)`,
  borrower: (facts) => `A borrower, by ${count(facts, 'fact')}:`,
  anyone: 'Any borrower: nothing need be known.',
  declines: (ids) => `Declines ${ids}.`,
  day: 'on the day',
  closed: 'complete',
  row: '(a row)',
  opens: (file) => `Open with: askless plan --stage postLoan --known ${file}`,
};
