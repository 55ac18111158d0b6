import type { IdentifierScheme, ValueKind } from '@askless/core';
import type {
  ControlTexts,
  IssueFacts,
  IssueTexts,
  MoneyUnit,
  SealKind,
  SealTexts,
  StageTexts,
} from './controlTexts.js';

const units: Readonly<Record<Exclude<MoneyUnit, 'one'>, string>> = {
  thousand: 'thousand',
  wan: '10 thousand',
  million: 'million',
  yi: '100 million',
};
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const joined = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

/** The words of the controls in English. */
export const controlsEn: ControlTexts = {
  yes: 'Yes',
  no: 'No',
  choose: 'Choose one',
  clear: 'Clear this choice',
  list: joined,
  money: (currency, amount) => `${currency} ${amount}`.trim(),
  moneyIn: (unit, currency, amount) =>
    (unit === 'one' ? `${currency} ${amount}` : `${currency} ${amount} ${units[unit]}`).trim(),
  suggestions: 'Usual answers',
  unitLegend: 'Unit of amount',
  amountUnit: (unit, currency) => (unit === 'one' ? currency : `${units[unit]} ${currency}`).trim(),
  unitName: (unit, currency) => (unit === 'one' ? currency || 'in full' : units[unit]),
  echo: (amount) => `= ${amount}`,
  inWords: (amount, scale) => `(${amount} ${scale})`,
  capitals: (numerals) => numerals,
  fraction: {
    question: (meant, typed) => `Is it ${meant} or ${typed}?`,
    is: (meant) => `It is ${meant}`,
    right: (typed) => `${typed} is correct`,
  },
  dateParts: { year: 'Year', month: 'Month', day: 'Day' },
  charactersFree: (count) => `${plural(count, 'character', 'characters')} left`,
  charactersOver: (count) => `${plural(count, 'character', 'characters')} too many`,
  charactersToGo: (count) => `${count} more to go`,
  checkRight: 'check character is right',
  checkWrong: 'check character does not match',
  lookalike: (typed, meant) => `This code has no letter ${typed}; is it ${meant === '0' ? 'zero' : meant}?`,
  search: {
    found: (count) => (count === 0 ? 'Nothing found' : `${plural(count, 'answer', 'answers')} found`),
    shown: (shown, found) =>
      found === 0
        ? 'Nothing found: try another word, or the code'
        : shown < found
          ? `The first ${shown} of ${found}: type to narrow them down`
          : plural(found, 'answer', 'answers'),
  },
  // As Chinese banks write them, in either language.
  countryNames: { HK: 'Hong Kong, China', MO: 'Macao, China', TW: 'Taiwan, China' },
  address: {
    line: 'Address',
    street: 'Street and number',
    country: 'Country or region',
    region: 'State or province',
    city: 'Town or city',
    district: 'District',
    postalCode: 'Postal code',
    search: 'Search by any part of the name, in Chinese or pinyin',
    inParts: 'Enter it in parts',
    inOneLine: 'Enter it in one line',
  },
  file: {
    choose: 'Choose a file',
    replace: 'Replace',
    remove: 'Remove',
    accepted: (types, size) => [types, size === '' ? '' : `up to ${size}`].filter((part) => part !== '').join(', '),
    chosen: 'Chosen',
    orDrop: 'or drop it here',
    uploading: (percent) => (percent === undefined ? 'Uploading' : `Uploading, ${percent}%`),
    meanwhile: 'You can go on with other questions; keep this page open until the file has arrived.',
    scanning: 'Being checked',
    done: 'Accepted',
    read: (answers) => `${answers} ${answers === 1 ? 'answer' : 'answers'} read from it`,
    standsUntil: 'Stays until the new file is accepted',
    replaced: (fileName) => `replaces ${fileName}`,
    cancel: 'Cancel',
    retry: 'Try again',
    dismiss: 'Dismiss',
    empty: 'This file is empty. Open it to see whether it was saved, and choose it again.',
    several: 'One file goes here, and nothing was sent. Put the pages into one file, or choose one.',
    interrupted: 'The file did not arrive. Check the connection and try again.',
  },
  lines: { add: 'Add another', remove: 'Remove', none: 'None', item: (place) => `Entry ${place}` },
};

const required: Readonly<Partial<Record<ValueKind, string>>> = {
  money: 'Enter the amount',
  percent: 'Enter the percentage',
  decimal: 'Enter the number',
  integer: 'Enter the number',
  date: 'Enter the date',
  month: 'Enter the month and year',
  monthDay: 'Enter the day and month',
  boolean: 'Choose yes or no',
  choice: 'Choose one',
  choices: 'Choose at least one',
  country: 'Choose the country or region',
  region: 'Enter the region code',
  file: 'Choose the file',
  address: 'Enter the address',
};

const exampleOf: Readonly<Record<IdentifierScheme, string>> = {
  uscc: 'Enter the 18 characters of the code as printed on the business licence',
  cnResidentId: 'Enter the 18 characters of the number as printed on the identity card',
  ein: 'Enter 9 digits, like 12-3456789',
  lei: 'Enter the 20 characters of the LEI',
  iban: 'Enter the whole IBAN, beginning with two letters for the country',
  bic: 'Enter the 8 or 11 characters of the BIC',
  account: 'Enter the account number, digits only, or the whole IBAN',
  vat: 'Enter the VAT number with its country letters, like DE123456789',
  phone: 'Enter the number with its country code, like +44 20 7946 0000',
  email: 'Enter an email address, like name@example.com',
  url: 'Enter a web address, like www.example.com',
};

function isNumber({ kind }: IssueFacts): boolean {
  return kind === 'money' || kind === 'percent' || kind === 'decimal' || kind === 'integer';
}

/** The error sentences in English. */
export const issuesEn: IssueTexts = {
  required: ({ kind }) => required[kind] ?? 'Enter an answer',
  empty: ({ kind }) => required[kind] ?? 'Enter an answer',
  'wrong-type': ({ kind }) => required[kind] ?? 'Enter the answer again',
  'not-a-decimal': ({ kind }) =>
    kind === 'money' ? 'Enter the amount in digits, like 600,000 or 1.5' : 'Enter a number in digits, like 12.5',
  'not-a-date': ({ missing }) => (missing ? `Add the ${missing}` : 'Check the date: there is no such day'),
  'not-an-option': () => 'Choose one of the answers listed',
  'not-a-country': () => 'Choose a country or region from the list',
  'forbidden-character': () => 'Type this again: it holds a hidden character that came with pasting',
  'too-long': ({ kind, most }) =>
    kind === 'texts'
      ? `Keep to ${most ?? ''} entries, each shorter`
      : `Shorten this to ${plural(most ?? 0, 'character', 'characters')} or fewer`,
  'too-short': ({ least }) => `Write at least ${plural(least ?? 0, 'character', 'characters')}`,
  'too-many-decimals': ({ most = 0 }) =>
    most === 0 ? 'Enter a whole number' : `Keep to ${plural(most, 'decimal place', 'decimal places')}`,
  'below-minimum': (facts) =>
    isNumber(facts) ? `Enter ${facts.min ?? ''} or more` : `Choose ${facts.min ?? ''} or later`,
  'above-maximum': (facts) =>
    isNumber(facts) ? `Enter ${facts.max ?? ''} or less` : `Choose ${facts.max ?? ''} or earlier`,
  'exclusive-option': () => 'One of these answers stands alone: choose only that one, or only the others',
  'too-many-options': ({ most }) => `Choose ${most} at most`,
  'bad-format': ({ kind, scheme }) =>
    scheme
      ? exampleOf[scheme]
      : kind === 'region'
        ? 'Enter the region code, capital letters and digits only'
        : 'Check how this is written',
  'bad-check-digit': ({ scheme }) =>
    scheme === 'iban' || scheme === 'account' || scheme === 'lei'
      ? 'The check digits do not match the rest. Compare it with the document, character by character'
      : 'The last character does not match the rest. Compare it with the document',
  'too-large': ({ size }) => `Choose a file of ${size ?? ''} or less`,
  'file-type': ({ types }) => `Choose a file of one of these types: ${types ?? ''}`,
  'cannot-decline': () => 'This one has to be answered',
  'too-many-rows': ({ most }) => (most === undefined ? 'The list is full' : `The list holds at most ${most}`),
};

/** The sources' seals in English. */
export const sealsEn: Readonly<Record<SealKind, SealTexts>> = {
  registry: { letter: 'R', name: 'Business registry' },
  tax: { letter: 'T', name: 'Tax bureau' },
  bureau: { letter: 'C', name: 'Credit bureau' },
  bank: { letter: 'B', name: 'Bank records' },
  document: { letter: 'D', name: 'Document extraction' },
  calculated: { letter: '=', name: 'Calculated' },
  you: { letter: 'Y', name: 'You' },
};

/** The stages of a loan in English. */
export const stagesEn: StageTexts = {
  information: 'Information',
  application: 'Application and pre-review',
  dueDiligence: 'Due diligence',
  approval: 'Approval and decision',
  contract: 'Contract and disbursement',
  postLoan: 'After the loan',
};
