export { CountNoteText } from './CountNoteText.js';
export { DerivedRows } from './DerivedRows.js';
export { Differs } from './Differs.js';
export { LastTime } from './LastTime.js';
export { LeftOutItems } from './LeftOutItems.js';
export { SameAs } from './SameAs.js';
export { SameOrTyped } from './SameOrTyped.js';
export { WhyBox } from './WhyBox.js';
