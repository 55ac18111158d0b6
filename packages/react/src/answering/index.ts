export { enter, isSame, leave, takeAll } from './answering.js';
export { canDecline } from './canDecline.js';
export { canLeaveOpen } from './canLeaveOpen.js';
export { problemAt, problemsIn, type Problem } from './problems.js';
export { shownEntry, sourceSays } from './shownEntry.js';
