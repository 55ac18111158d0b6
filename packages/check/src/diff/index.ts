export { diffForms } from './diffForms.js';
export type { Affected, ChangeKind, DiffOptions, FormChange, FormDiff } from './diff.js';
