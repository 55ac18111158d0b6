export { GroupCards, YearTable } from './groups/index.js';
export { CountNoteText, DerivedRows, LeftOutItems, WhyBox } from './reasons/index.js';
export { ResumeNotice } from './ResumeNotice.js';
export { ReceiptPage, ReviewPage } from './review/index.js';
