export type { ControlTexts, DatePart, IssueFacts, IssueName, IssueTexts, MoneyUnit } from './controls/controlTexts.js';
export { extendWords, type SomeWords } from './extendWords.js';
export { findLocale } from './findLocale.js';
export type { GivenWords } from './givenWords.js';
export { loadTexts, type ShownLocale } from './loadTexts.js';
export { staffTexts } from './staff/texts.js';
export type { DecisionKind, StaffViewTexts } from './staff/staffTexts.js';
export type { RendererTexts } from './texts.js';
