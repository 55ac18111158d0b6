export { both, findGroupApplies, ownApplies } from './applying.js';
export { provenanceOf, type Cell, type Evaluation, type Findings, type Knowledge } from './evaluation.js';
export { evaluationOf } from './evaluationOf.js';
export { findStop, gateVerdict } from './findStop.js';
export { fitDerived } from './fitDerived.js';
export { findKnowledge, twinsOf } from './knowledge.js';
export { collectLacks, findLacksOfGroup } from './lacking.js';
export { derive, findReading, takenBy } from './readings.js';
export { closingOf, findClosed, findRowKeys, readRows, rowLimit } from './rows.js';
