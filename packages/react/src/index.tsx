'use client';

export { useGroup, useQuestion, type AskBag, type GroupBag, type GroupRow, type QuestionBag } from './hooks/index.js';
export { LoanForm, type LoanFormProps } from './LoanForm.js';
export type { TextsOfForm } from './opening/index.js';
export { preloadParts } from './parts/index.js';
export type { GivenWords } from './texts/index.js';
export { useBurden, type BurdenLeft } from './paging/index.js';
export type { Problem } from './answering/index.js';
export { useDraftStatus } from './saving/index.js';
export {
  useApplication,
  usePlan,
  type DraftStatus,
  type FormEvent,
  type NumberedEvent,
  type OnSubmit,
  type SubmitAnswer,
} from './session/index.js';
