export type { AnswerResult, Application, ApplicationEvent, ApplicationIssue } from './application.js';
export { openApplication, type OpenOptions } from './openApplication.js';
