import { parseDecimal } from '../decimal/index.js';
import { stages, type Purpose, type Sensitivity } from '../form/index.js';
import { isDate, type IdentifierScheme, type ValueKind } from '../value/index.js';
import { anything, count, flag, isRecord, list, object, oneOf, record, text, that, type Shape } from './shape.js';

/** The names of a union, each exactly once: one left out does not compile. */
function namesOf<T extends string>(names: Readonly<Record<T, true>>): readonly string[] {
  return Object.keys(names);
}

const kinds = namesOf<ValueKind>({
  money: true,
  percent: true,
  decimal: true,
  integer: true,
  date: true,
  month: true,
  monthDay: true,
  boolean: true,
  choice: true,
  choices: true,
  text: true,
  texts: true,
  country: true,
  region: true,
  file: true,
  address: true,
  identifier: true,
});

const schemes = namesOf<IdentifierScheme>({
  uscc: true,
  cnResidentId: true,
  ein: true,
  lei: true,
  iban: true,
  bic: true,
  account: true,
  vat: true,
  phone: true,
  email: true,
  url: true,
});

const sensitivities = namesOf<Sensitivity>({ public: true, personal: true, sensitive: true, demographic: true });

const purposes = namesOf<Purpose>({
  decision: true,
  kyc: true,
  regulatory: true,
  pricing: true,
  contract: true,
  service: true,
  consent: true,
  monitoring: true,
  transparency: true,
  feedback: true,
  background: true,
});

const day = that((found) => typeof found === 'string' && isDate(found), 'a calendar date such as 2026-11-24');
const legal = { source: text, validFrom: day, validTo: day };
const options = that(
  (found) => Array.isArray(found) && found.length > 0 && found.every((one) => typeof one === 'string'),
  'an array of at least one text',
);

const questionShape = object(
  { kind: oneOf(kinds) },
  {
    enum: options,
    items: object({}, { enum: options }),
    exclusive: list(text),
    min: text,
    max: text,
    scale: count,
    minLength: count,
    maxLength: count,
    scheme: oneOf(schemes),
    accept: list(text),
    maxBytes: count,
    currency: text,
    unit: text,
    country: text,
    magnitude: oneOf(['small', 'large']),
  },
);

const numeric = new Set<unknown>(['money', 'percent', 'decimal', 'integer']);

/** What depends on the kind: choices have options; limits of numbers are numbers. */
const question: Shape = (found, at, faults) => {
  questionShape(found, at, faults);
  if (!isRecord(found)) return;
  const { kind, min, max, items } = found;
  const chosen = kind === 'choice' ? found['enum'] : isRecord(items) ? items['enum'] : undefined;
  if ((kind === 'choice' || kind === 'choices') && chosen === undefined)
    faults.add('wrong-shape', at, `A ${kind} should have options.`);
  for (const [name, limit] of Object.entries({ min, max })) {
    const isNumber = typeof limit !== 'string' || parseDecimal(limit) !== undefined;
    if (numeric.has(kind) && !isNumber) faults.add('wrong-shape', `${at}.${name}`, 'It should be a number as text.');
  }
};

const section = object({ properties: record(question) });

/** A section, or a group of rows that each are one. */
const part: Shape = (found, at, faults) =>
  isRecord(found) && found['type'] === 'array'
    ? object({ items: section })(found, at, faults)
    : section(found, at, faults);

const questionRule = object(
  { stage: oneOf(stages), sensitivity: oneOf(sensitivities), purposes: list(oneOf(purposes)) },
  {
    ...legal,
    scale: count,
    suggestions: list(anything),
    allows: list(text),
    suggestion: object({ inputs: list(text), rule: text }),
    sources: list(text),
    mandatory: flag,
    retired: object({ reason: text }),
    supplier: oneOf(['lender']),
    concept: text,
    party: text,
    prohibitedBasis: text,
    exceptions: list(object({ reads: text, law: text })),
    onGeneralForm: flag,
    evidence: list(text),
  },
);

const rows: Shape = (found, at, faults) => {
  const fixed = isRecord(found) && 'fiscalYears' in found;
  object(fixed ? { fiscalYears: count, key: text } : {})(found, at, faults);
};

/** How many rows: a number, or an expression, which is read when the form is compiled. */
const howMany: Shape = (found, at, faults) => {
  if (!isRecord(found)) count(typeof found === 'string' ? Number(parseDecimal(found)) : found, at, faults);
};

const groupRule = object({}, { ...legal, minRows: howMany, maxRows: howMany, rows, title: text, party: flag });

const check = object(
  { id: text, holds: anything, severity: oneOf(['block', 'confirm']), at: text },
  { ...legal, when: anything },
);

const product = object({ id: text, gates: list(object({ id: text, when: anything }, legal)) });

const inLocale = object({
  title: text,
  sections: record(text),
  groups: record(object({ label: text, row: text })),
  questions: record(object({ label: text, why: text }, { help: text, options: record(text) })),
  sources: record(text),
  checks: record(text),
  products: record(text),
  gates: record(text),
});

const weighted = that(
  (found) => Array.isArray(found) && found.length === 2 && typeof found[1] === 'number',
  'a pair of an answer and its weight',
);

/** A form definition as JSON, apart from its conditions and expressions: those are read when it is compiled. */
export const definitionShape: Shape = object(
  {
    id: text,
    version: text,
    schema: object({ properties: record(part) }),
    rules: object(
      { questions: record(questionRule), groups: record(groupRule) },
      { checks: list(check), products: list(product) },
    ),
    layout: list(object({ id: text, items: list(text) })),
  },
  {
    texts: object({ 'zh-CN': inLocale, en: inLocale }),
    generalForm: object({ by: list(text), before: oneOf(stages) }),
    references: record(text),
    priors: record(list(weighted)),
  },
);
