export { receiptOf } from './receiptOf.js';
export type { Receipt, ReceiptFinding, ReceiptLine, Submission, SubmittedAnswer } from './submission.js';
export { submit, type SubmitOptions, type Unfinished } from './submit.js';
export type { Verification, VerifyFinding, VerifyOptions } from './verification.js';
export { verifySubmission } from './verifySubmission.js';
