'use client';

export type { FormEvent, NumberedEvent, OnSubmit, SubmitAnswer } from './hooks/events.js';
export type { DraftStatus } from './hooks/draft.js';
export type { TextsOfForm } from './hooks/loadWords.js';
export type { Problem } from './hooks/problems.js';
export { useApplication, usePlan } from './hooks/useApplication.js';
export { useBurden, type BurdenLeft } from './hooks/useBurden.js';
export { useDraftStatus } from './hooks/useDraftStatus.js';
export { useGroup, type GroupBag, type GroupRow } from './hooks/useGroup.js';
export { useQuestion, type AskBag, type QuestionBag } from './hooks/useQuestion.js';
export { LoanForm, type LoanFormProps } from './LoanForm.js';
