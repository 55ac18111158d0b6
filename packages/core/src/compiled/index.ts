export type {
  CompiledForm,
  CompiledFormat,
  CompiledGroup,
  CompiledNeed,
  CompiledQuestion,
  CompiledTable,
  GroupId,
  QuestionId,
} from './compiled.js';
export { thresholdsOf } from './thresholds.js';
export { hasFixedRows, indexOf, type FormIndex } from './formIndex.js';
export { graphOf, type Graph } from './graph.js';
export { present } from './present.js';
export type { Cuts } from './cuts.js';
export type { Unit } from './units.js';
export type { NumberedNeed, Wanter } from './wanters.js';
