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
