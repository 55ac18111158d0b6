export { compileForm } from './compileForm.js';
export {
  defineBinding,
  defineForm,
  defineIntakeFormat,
  defineRules,
  type ApplicantPath,
  type RulesOf,
  type TypedBinding,
  type TypedFormDefinition,
  type TypedQuestionRule,
  type TypedTexts,
} from './defineForm.js';
export { extendForm } from './extendForm.js';
export { DefinitionError, type Fault, type FaultCode } from './faults.js';
export { hashOf } from './hashOf.js';
export { parseForm } from './parseForm.js';
export type {
  AnswersOf,
  ChoicesPath,
  GroupPath,
  NumberPath,
  OrderedPath,
  QuestionPath,
  RowName,
  ScalarPath,
  SinglePath,
  ValueAt,
} from './paths.js';
export { ruleLanguage, type RowLanguage, type RuleLanguage } from './ruleLanguage.js';
