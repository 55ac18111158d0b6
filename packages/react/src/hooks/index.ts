export type { Problem } from '../answering/index.js';
export { useBurden, type BurdenLeft, type PageItem } from '../paging/index.js';
export { useDraftStatus, useRestored } from '../saving/index.js';
export {
  useApplication,
  useDecision,
  useHost,
  usePaging,
  usePlan,
  useWords,
  type CountNote,
  type Page,
  type Paging,
  type Words,
} from '../session/index.js';
export { hooksOf, type FormHooks, type InstancePath, type TypedForm } from './hooksOf.js';
export { useConsent, type ConsentBag } from './useConsent.js';
export { useCorrect } from './useCorrect.js';
export { useCost, type CostBag } from './useCost.js';
export { useCountNote } from './useCountNote.js';
export { useCurrency } from './useCurrency.js';
export { useDayText } from './useDayText.js';
export { useDerived, type DerivedBag } from './useDerived.js';
export {
  useDraftConflicts,
  type ConflictChoice,
  type DraftConflict,
  type DraftConflictsBag,
  type GivenWhere,
} from './useDraftConflicts.js';
export { useFollowUps } from './useFollowUps.js';
export { useFigure, useFigureText, useTableUnit, type FigureBag } from './useFigure.js';
export { useFingerprint } from './useFingerprint.js';
export { useFormChanges, type FormChangesBag } from './useFormChanges.js';
export { useGoTo } from './useGoTo.js';
export { useGroup, type GroupBag, type GroupRow } from './useGroup.js';
export { useHeldQuestion } from './useHeldQuestion.js';
export { useKnown, type KnownBag } from './useKnown.js';
export { useKnownSources } from './useKnownSources.js';
export { useLeftOut, type LeftOutBag, type LeftOutGroup } from './useLeftOut.js';
export { useLanguageOf } from './useLanguageOf.js';
export { useLeave, type LeaveBag } from './useLeave.js';
export { useMomentText } from './useMomentText.js';
export { useNextOpen, type NextOpenBag } from './useNextOpen.js';
export { useOrphans, type OrphanBag } from './useOrphans.js';
export { usePageHeading } from './usePageHeading.js';
export { usePages } from './usePages.js';
export { usePending } from './usePending.js';
export { useProblemCount, useProblems, type ProblemBag } from './useProblems.js';
export { usePrinting } from './usePrinting.js';
export { useProblemName, useProblemText } from './useProblemText.js';
export { useQuestion, type AskBag, type QuestionBag } from './useQuestion.js';
export { useQuestionFocus } from './useQuestionFocus.js';
export { useQuestionText } from './useQuestionText.js';
export { useQuickCheck, type QuickCheckBag } from './useQuickCheck.js';
export { useQuickResult, type QuickResultBag } from './useQuickResult.js';
export { useResume, type ResumeBag } from './useResume.js';
export { useReview, type ReviewBag, type ReviewSectionBag } from './useReview.js';
export type { ReviewLine, ReviewList } from './useReviewLists.js';
export { useSameAs, type SameAsBag, type SameAsChoice } from './useSameAs.js';
export { useSameParty, type PartyChoice, type SamePartyBag } from './useSameParty.js';
export { useSaving, type SavingBag } from './useSaving.js';
export { useSectionForm, type SectionFormBag } from './useSectionForm.js';
export { useSections, type SectionBag, type SectionsBag } from './useSections.js';
export { useSectionSteps, type SectionStepsBag } from './useSectionSteps.js';
export { useSource, type SourceBag } from './useSource.js';
export { useSourceConsents, type SourceConsent } from './useSourceConsents.js';
export { useSourceConflicts, type SourceConflict } from './useSourceConflicts.js';
export { useStagesAhead, type StageAhead } from './useStagesAhead.js';
export { useStartAgain } from './useStartAgain.js';
export { useStopped } from './useStopped.js';
export { useStopping, type DecidingAnswer, type StoppingBag } from './useStopping.js';
export { useSubmissionCopy, type CopyLine, type CopySection, type SubmissionCopy } from './useSubmissionCopy.js';
export { useSubmit, type SubmitState } from './useSubmit.js';
export { useTableKeys, type TableKeysBag } from './useTableKeys.js';
export { useTakenOnHide } from './useTakenOnHide.js';
export { useTicks, type TickState } from './useTicks.js';
export { useUploadsEnded } from './useUploadsEnded.js';
export { useValueText, wordingOf } from './useValueText.js';
export { useWhy, type WhyBag } from './useWhy.js';
export { useWhyNot } from './useWhyNot.js';
export { useWording } from './useWording.js';
