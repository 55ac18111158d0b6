import type { PageWords } from './words.js';

/** English. */
export const en: PageWords = {
  title: (form) => `${form}: what it does for every borrower`,
  subtitle: (version, formats, hash) => `Version ${version} · ${formats} · ${hash}`,
  figures: {
    questions: 'questions in the form',
    everyone: 'may be asked of every profile',
    some: 'of some profiles only',
    nobody: 'of nobody, in these formats',
    minutes: 'minutes, were all of it asked once',
  },
  claims: 'What is proved',
  counts: ({ proved, refuted, notProved }) =>
    [
      `${proved} proved`,
      ...(refuted > 0 ? [`${refuted} refuted`] : []),
      ...(notProved > 0 ? [`${notProved} not proved`] : []),
    ].join(', '),
  findings: 'Findings',
  none: 'Nothing is to be put right.',
  fault: 'To put right',
  hint: 'Hint',
  borrower: (facts) => `A borrower for whom it is so, by ${facts} ${facts === 1 ? 'fact' : 'facts'}:`,
  declines: (ids) => `Declines ${ids}.`,
  notProved: 'Not proved',
  places: (many) => `${many} ${many === 1 ? 'place' : 'places'}`,
  map: 'The form as a map',
  legend: { everyone: 'every profile', some: 'the stronger the colour, the more profiles', nobody: 'nobody' },
  mapOf: (section, questions, everyone) =>
    `${section}: ${questions} ${questions === 1 ? 'question' : 'questions'}, ${everyone} of them for every profile`,
  questions: 'Question by question',
  who: 'Who',
  why: 'Why',
  neededBy: 'Needed by',
  decides: 'Decides',
  time: 'Time',
  seconds: (seconds) => (seconds < 60 ? `about ${seconds} s` : `about ${Number((seconds / 60).toFixed(1))} min`),
  everyone: 'Everyone',
  nobody: 'Nobody, in these formats',
  share: (percent) => `${percent} of profiles`,
  notCounted: 'Not counted: it takes more diagram nodes than the budget allows',
  dependsOn: (labels) => `depends on ${labels}`,
  eachRow: (group) => `in each row of “${group}”`,
  list: (items, more) => `${items.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  derived: 'calculated where it can be',
  lender: 'filled in by the bank',
  retired: 'retired',
  method:
    'A profile is one choice for each profile question that the rules tell apart; each counts alike. A question counts for a profile if some borrower with it can come to be asked.',
};
