export type {
  CompiledForm,
  CompiledFormat,
  CompiledGroup,
  CompiledNeed,
  CompiledQuestion,
  GroupId,
  QuestionId,
} from './compiled.js';
export { indexOf, type FormIndex } from './formIndex.js';
