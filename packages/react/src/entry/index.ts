export { readAmount, switchUnit, unitsOf, writeAmount } from './amount.js';
export { dateLocale, datePartsOf, splitPasted, type DateKind } from './calendarText.js';
export { capitalsOf } from './capitals.js';
export { charactersLeft, groupCode, isCode, lookalikeIn } from './codeGroups.js';
export { echoAmount, hasCapitals, type AmountEcho } from './echoAmount.js';
export { currencyMark } from './numerals.js';
export {
  addressIn,
  dateIn,
  fileIn,
  listIn,
  moneyIn,
  textIn,
  type AddressEntry,
  type DateEntry,
  type Entry,
  type MoneyEntry,
} from './entry.js';
export { bytesText, fileTypesText } from './fileText.js';
export { formatEntry } from './formatEntry.js';
export { formatSuggestion, type Suggestion } from './formatSuggestion.js';
export { countryName, formatValue, type ValueWording } from './formatValue.js';
export { languageOf } from './languageOf.js';
export { issueText, type WordedIssue } from './issueText.js';
export { parseEntry, type ParsedEntry } from './parseEntry.js';
