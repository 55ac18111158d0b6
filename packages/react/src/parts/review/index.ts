export { ReceiptPage } from './ReceiptPage.js';
export { ReviewPage } from './ReviewPage.js';
