export { renderReport, renderReportBody, type ReportContent } from './renderReport.js';
export { reportStyle, reportStyleHash } from './style.js';
