export type { ControlTexts, DatePart, IssueFacts, IssueName, IssueTexts, MoneyUnit } from './controls/controlTexts.js';
export type { GivenWords } from './givenWords.js';
export { loadTexts, type ShownLocale } from './loadTexts.js';
export type { RendererTexts } from './texts.js';
