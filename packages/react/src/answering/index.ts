export { enter, isSame, leave, namedCode, takeAll } from './answering.js';
export { canDecline } from './canDecline.js';
export { canLeaveOpen } from './canLeaveOpen.js';
export { knownParties, type KnownParty } from './knownParties.js';
export { isTakenOverHere, ownSlot } from './parties.js';
export { holdsBack, problemAt, problemsIn, type Problem } from './problems.js';
export { shownEntry, sourceSays } from './shownEntry.js';
