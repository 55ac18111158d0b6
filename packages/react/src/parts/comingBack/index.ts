export { DeleteDraft } from './DeleteDraft.js';
export { DraftConflicts } from './DraftConflicts.js';
export { FormChanges } from './FormChanges.js';
export { KeptOrphans } from './KeptOrphans.js';
export { ResumeNotice } from './ResumeNotice.js';
export { SourceConflicts } from './SourceConflicts.js';
