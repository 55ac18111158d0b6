export type {
  AnswerSchema,
  Check,
  FormDefinition,
  FormRules,
  FormTexts,
  Gate,
  GroupRows,
  GroupRule,
  GroupSchema,
  Legal,
  LegalException,
  Locale,
  PartialTexts,
  Prior,
  Product,
  Purpose,
  QuestionRule,
  QuestionSchema,
  QuestionTexts,
  Section,
  SectionSchema,
  Sensitivity,
  SuggestedValue,
  Text,
} from './definition.js';
export { extendTexts } from './extendTexts.js';
export { isInForce } from './isInForce.js';
export { nextStage, stageRank, stages, type Stage } from './stage.js';
