export { advancePlan, type Advance } from './advancePlan.js';
export { arrange, type ArrangedSection } from './arrange.js';
export { burdenOf, secondsByKind, type Burden } from './burden.js';
export { displayId, rowsIn } from './displayId.js';
export type { Cell, Evaluation, Knowledge } from './evaluation.js';
export { evaluationOf } from './evaluationOf.js';
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
