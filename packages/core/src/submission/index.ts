export { receiptOf } from './receiptOf.js';
export type { Receipt, ReceiptFinding, ReceiptLine, Submission, SubmittedAnswer } from './submission.js';
export { submit, type SubmitOptions, type Unfinished } from './submit.js';
export { verifySubmission, type Verification, type VerifyFinding, type VerifyOptions } from './verifySubmission.js';
