import { parseInstanceId, type InstanceId, type QuestionTexts } from '@askless/core';
import { useWords } from '../session/index.js';

/** The words of one question; its id stands in for a text that is missing. */
export function useQuestionText(id: InstanceId): QuestionTexts {
  const { form } = useWords();
  const question = parseInstanceId(id)?.question ?? id;
  return form.questions[question] ?? { label: question, why: '' };
}
