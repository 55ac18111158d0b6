export { answersOf } from './answersOf.js';
export { dueOf, openNext, type Due, type NextOpening } from './openNext.js';
export { openReport, type Report, type ReportOpening } from './openReport.js';
