export { holds, isNumeric } from './compareValues.js';
export { compute, evaluate, type Result, type Scope } from './evaluate.js';
export { findMissing, findMissingInputs, type Lacks } from './missing.js';
export { rowsGoneOver, type Reader, type Reading, type RowsReading } from './reading.js';
export {
  relations,
  type Condition,
  type Constant,
  type Count,
  type Expression,
  type Read,
  type Relation,
  type Sides,
  type Sum,
  type Verdict,
} from './rule.js';
export {
  comparisonOf,
  groupOf,
  partsOf,
  quantifierOf,
  readsOf,
  type Composite,
  type Reads,
  type Rule,
} from './walk.js';
