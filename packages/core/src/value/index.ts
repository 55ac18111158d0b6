export { isDate, isMonth, isMonthDay, laterDay } from './calendar.js';
export { countries } from './countries.js';
export { parseValue } from './parseValue.js';
export { textOf } from './textOf.js';
export type {
  AddressValue,
  FileValue,
  IdentifierScheme,
  IssueCode,
  Parsed,
  Value,
  ValueIssue,
  ValueKind,
  ValueSpec,
} from './value.js';
