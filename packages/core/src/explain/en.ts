import type { ExplainWords } from './words.js';

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
  join: (sentences) => sentences.filter((sentence) => sentence !== '').join(' '),
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
  unless: (name, value) => `It would not be asked if ${name} were ${value}.`,
  answerFirst: (asks) => `To be answered first: ${asks}.`,
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
      party: 'You have given this already, at another place.',
      declined: 'You chose not to answer this.',
    })[origin],
  derived: (from) => (from === '' ? 'It is calculated.' : `It is calculated from ${from}.`),
  stopped: (gates) =>
    `The form has stopped: on what you have told us, none of the products is offered (${gates.join('; ')}). You may still go on.`,
  change: {
    appeared: (causes) => `It is asked now because of ${causes}.`,
    gone: (causes) => `It is not needed any more, because of ${causes}.`,
    answered: (causes) => `It is answered now, through ${causes}.`,
    other: (causes) => `It stands otherwise than before, because of ${causes}.`,
    answer: (name) => `your answer to ${name}`,
    rows: (group) => group,
    source: (source) => `what came from ${source}`,
    party: 'two entries being the same',
    goOn: 'your choice to go on',
    day: 'the date',
    stage: 'the stage that the loan has reached',
  },
  staff: {
    question: (id) => `Question: ${id}.`,
    needs: (needs) => `Needs: ${needs}.`,
    need: ({ format, path, must }) => `${format} ${path} (${must ? 'must' : 'may'})`,
    through: (need, links) => `${need} through ${links}`,
    link: {
      when: (id) => `the condition of ${id}`,
      derive: (id) => `the calculation of ${id}`,
      rows: (id) => `the rows of ${id}`,
    },
    facts: (facts) => `Facts: ${facts}.`,
    from: (fact, id, origin) => `${fact} (${id}, ${origin})`,
    origin: {
      typed: 'given by the borrower',
      profile: 'from the profile',
      derived: 'calculated',
      row: 'from the year of the row',
      party: 'given for the same party at ',
    },
    source: (source, at, verified) =>
      `from ${source}${at === '' ? '' : ` as of ${at}`}, ${verified ? 'verified' : 'not verified'}`,
    waitsFor: (ids) => `Waits for: ${ids}.`,
    gates: (ids) => `Gates: ${ids}.`,
    retired: (reason) => `Retired: ${reason}.`,
  },
  stages: {
    information: 'Information',
    application: 'Application',
    dueDiligence: 'Due diligence',
    approval: 'Approval',
    contract: 'Contract',
    postLoan: 'After the loan',
  },
};
