/** What tools that reason about a form read: rules taken apart, and what answers mean under them. No application ships it. */
export { fiscalYears } from './answers/index.js';
export { graphOf } from './compiled/index.js';
export { evaluationOf, fitDerived, type Cell, type Evaluation, type Findings } from './evaluation/index.js';
export { isInForce } from './form/index.js';
export {
  comparisonOf,
  compute,
  groupOf,
  holds,
  isNumeric,
  partsOf,
  quantifierOf,
  readsOf,
  type Composite,
  type Result,
  type Rule,
} from './rule/index.js';
