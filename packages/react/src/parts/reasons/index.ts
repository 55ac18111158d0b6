export { CountNoteText } from './CountNoteText.js';
export { DerivedRows } from './DerivedRows.js';
export { LeftOutItems } from './LeftOutItems.js';
export { WhyBox } from './WhyBox.js';
