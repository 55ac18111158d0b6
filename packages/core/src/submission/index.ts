export { amend } from './amend.js';
export { leave } from './leave.js';
export { receiptOf } from './receiptOf.js';
export type { AmendedAnswer, Receipt, ReceiptFinding, ReceiptLine, Submission, SubmittedAnswer } from './submission.js';
export { submit, type SubmitOptions, type Unfinished } from './submit.js';
export type { Verification, VerifyFinding, VerifyOptions } from './verification.js';
export { verifySubmission } from './verifySubmission.js';
export { verifyWithdrawal } from './verifyWithdrawal.js';
export type { ProductGates, Withdrawal, WithdrawalVerification } from './withdrawal.js';
