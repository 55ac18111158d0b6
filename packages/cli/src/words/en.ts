import type { CommandWords } from './commandWords.js';

const questions = (count: number): string => `${count} ${count === 1 ? 'question' : 'questions'}`;

/** English. */
export const en: CommandWords = {
  heading: ({ title, formats, asOf, stage }) => `${title} · ${formats} · ${asOf} · ${stage}`,
  counts: ({ asked, minutes, known, derived, pending, skipped }) =>
    `${questions(asked)} to answer, about ${minutes} min. Known ${known}, calculated ${derived}, waiting ${pending}, left out ${skipped}.`,
  fullForm: ({ fullForm }) => `A form that is the same for everyone would ask ${fullForm}.`,
  products: 'Products',
  standing: {
    open: ({ asked, minutes }) => `open; ${questions(asked)} to answer now, about ${minutes} min`,
    nearlyOpen: (names) => `decided by ${names}`,
    closed: (gates) => `not offered: ${gates.join('; ')}`,
  },
  savings: 'Fewer questions, if they may deliver',
  saving: (count, minutes) => `${questions(count)} fewer, about ${minutes} min`,
  nothingToAsk: 'Nothing is left to answer.',
  waiting: 'Waiting for other answers',
  leftOut: 'Left out',
  skip: {
    notApplicable: 'do not apply',
    lenderSupplied: 'the bank fills in itself',
    noFormat: 'no format needs',
    nothingOpen: 'nothing open needs',
    laterStage: 'come at a later stage',
  },
  optional: '(may be left open)',
  closing: (group) => `“${group}” is complete`,
  stopped: (gates) =>
    `Nothing is written, the application has stopped: every product is closed by a gate (${gates.join('; ')}).`,
  unfinished: ({ asks, pending, declined, issues }) =>
    `Nothing is written, the application is not finished: ${questions(asks)} to answer, ${pending} waiting, ${declined} declined that the bank must have, ${issues} to put right.`,
  toAnswer: 'To answer',
  declined: 'Declined, but needed',
  issues: 'To put right',
  issue: {
    value: 'the value is not within its limits',
    conflict: 'differs from what a register says',
    overruled: 'differs from what is calculated',
    'too-many-rows': 'there are too many rows',
  },
  nothingWanted: (format) => `${format} wants nothing of this borrower on this day.`,
  outstanding: (paths) => `For the bank to fill in (--supply FILE): ${paths}.`,
  finding: (code, path) =>
    code === 'cut'
      ? `${path} holds only a part of the answer, as the format has it.`
      : `The document is not as it should be at ${path} (${code}).`,
};
