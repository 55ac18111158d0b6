/** A check as a page: the form as a map, who is asked each question and why, and what was found. */
export { renderReport, renderReportBody, reportStyle, type ReportContent } from './page/index.js';
