export type { AnswerResult, Application, ApplicationEvent, ApplicationIssue } from './application.js';
export { openApplication, type Opening } from './openApplication.js';
