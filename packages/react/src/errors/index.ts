export { AsklessError, type ErrorCode } from './asklessError.js';
export { ReportContext, type Report } from './report.js';
