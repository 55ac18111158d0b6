import type { ExplainWords } from './sentences.js';

const because = (facts: string): string => (facts === '' ? '' : `, because ${facts}`);

/** The sentences of explanations in English. */
export const en: ExplainWords = {
  locale: 'en',
  quote: (name) => `“${name}”`,
  list: (items) => {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
  },
  row: (group, place) => `${group} ${place}: `,
  closing: (group) => `the list “${group}” being complete`,
  yes: 'yes',
  no: 'no',
  is: (name, value) => `${name} is ${value}`,
  declined: (name) => `you did not answer ${name}`,
  notAsked: (name) => `${name} is not asked`,
  rows: (group, rows) => `${group} has ${rows} ${rows === 1 ? 'entry' : 'entries'}`,
  notInForce: (name, { validFrom, validTo }) =>
    validFrom === undefined
      ? `the rule for ${name} ended on ${validTo ?? ''}`
      : `the rule for ${name} begins on ${validFrom}`,
  ask: ({ formats, deciding, because: facts, optional }) =>
    [
      formats === '' ? '' : `It is needed for: ${formats}.`,
      facts === '' ? '' : `It applies to you because ${facts}.`,
      deciding === '' ? '' : `Your answer decides whether and how we ask: ${deciding}.`,
      optional ? 'You may leave it open.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  skip: {
    notApplicable: ({ because: facts }) => `Left out${because(facts)}.`,
    lenderSupplied: () => 'Left out: the bank fills this in itself.',
    noFormat: () => 'Left out: none of the bank’s documents needs it.',
    nothingOpen: () => 'Left out: nothing that is still open needs it.',
    laterStage: ({ stage }) => `Later: it is needed at the stage “${stage}”.`,
  },
  pending: (on, sources) =>
    [on === '' ? '' : `This is decided by ${on}.`, sources === '' ? '' : `We are asking: ${sources}.`]
      .filter((sentence) => sentence !== '')
      .join(' '),
  known: (origin, source) =>
    ({
      typed: 'You have answered this.',
      profile: 'The bank knows this already.',
      source: `No need to type it: it comes from ${source}.`,
      row: 'It follows from the year of the row.',
      party: 'You have said this of the same person or company already.',
      declined: 'You chose not to answer this.',
    })[origin],
  derived: (from) => (from === '' ? 'It is calculated.' : `It is calculated from ${from}.`),
  stopped: 'The form has stopped: none of the products can be offered on what you have told us. You may still go on.',
  stages: {
    information: 'Information',
    application: 'Application',
    dueDiligence: 'Due diligence',
    approval: 'Approval',
    contract: 'Contract',
    postLoan: 'After the loan',
  },
};
