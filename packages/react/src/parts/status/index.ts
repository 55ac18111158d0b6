export { ReceiptPage } from './ReceiptPage.js';
export { StageList } from './StageList.js';
