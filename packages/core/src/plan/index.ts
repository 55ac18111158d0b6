export { advancePlan, type Advance } from './advancePlan.js';
export { arrange, quickCheckSection, type ArrangedSection, type ArrangeOptions } from './arrange.js';
export {
  burdenBySection,
  burdenOf,
  generalFormOf,
  secondsByKind,
  secondsFor,
  type Burden,
  type SectionBurden,
} from './burden.js';
export { canLeaveOpen } from './canLeaveOpen.js';
export { displayId, rowsIn } from './displayId.js';
export { issuesOf, type Issue } from './issues.js';
export { needsOf } from './needsOf.js';
export type {
  Ask,
  At,
  Decision,
  Declined,
  Derived,
  Known,
  NeedRef,
  Pending,
  Plan,
  Skip,
  SkipCode,
  Stopped,
  Want,
  Wanted,
  Wanting,
} from './plan.js';
export { planForm } from './planForm.js';
export { rowLimits, type RowLimits } from './rowLimits.js';
export { savingsOf, untriedSources, type Saving } from './savings.js';
export { suggestionsOf } from './suggestions.js';
