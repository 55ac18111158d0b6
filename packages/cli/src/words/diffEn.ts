import { percent, profiles, type DiffWords } from './diffWords.js';

/** English. */
export const diffEn: DiffWords = {
  heading: (before, after) => `${before} → ${after}`,
  same: 'Both forms do the same.',
  onlyTexts: 'Both forms do the same; only texts differ.',
  counts: (changes, affected) =>
    `${changes} ${changes === 1 ? 'difference' : 'differences'}${affected === undefined ? '' : `, for ${affected}`}.`,
  change: {
    asked: 'asked of others',
    gate: 'the gate closes its product to others',
    check: 'the check stops others',
    derivation: 'derived otherwise',
    answers: 'other answers or limits',
    terms: 'other terms (stage, sources, sensitivity, dates …)',
    rows: 'other rows',
    order: 'stands elsewhere',
  },
  only: { before: 'gone', after: 'new' },
  gains: {
    asked: (of) => `asked in addition of ${of}`,
    gate: (of) => `newly closed to ${of}`,
    check: (of) => `newly stops ${of}`,
  },
  losses: {
    asked: (of) => `no longer asked of ${of}`,
    gate: (of) => `no longer closed to ${of}`,
    check: (of) => `no longer stops ${of}`,
  },
  share: ({ share, profiles: many, of }) => `${percent(share)} of profiles (${profiles(many)} of ${profiles(of)})`,
  noExample: 'No borrower was found for whom planning shows it.',
  texts: (many) => `${many} ${many === 1 ? 'text differs' : 'texts differ'}`,
  more: (many) => `… and ${many} more (--json lists them all)`,
  notCompared: 'Not compared, as it takes more diagram nodes than the budget allows',
};
