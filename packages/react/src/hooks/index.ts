export { partyChoices, useGroup, type GroupBag, type GroupRow } from './useGroup.js';
export { useHeldQuestion } from './useHeldQuestion.js';
export { useProblemCount } from './useProblems.js';
export { useProblemName, useProblemText } from './useProblemText.js';
export { useQuestion, type AskBag, type QuestionBag } from './useQuestion.js';
export { useQuestionText } from './useQuestionText.js';
export { currencyOf, useValueText } from './useValueText.js';
export { useWording } from './useWording.js';
