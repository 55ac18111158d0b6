export { CostCard, FeedbackCard } from './aside/index.js';
export {
  DeleteDraft,
  DraftConflicts,
  FormChanges,
  KeptOrphans,
  ResumeNotice,
  SourceConflicts,
} from './comingBack/index.js';
export { GroupCards, YearTable } from './groups/index.js';
export { ProblemSummary } from './ProblemSummary.js';
export {
  CountNoteText,
  DerivedRows,
  Differs,
  LastTime,
  LeftOutItems,
  SameAs,
  SameOrTyped,
  WhyBox,
} from './reasons/index.js';
export { ReviewPage } from './review/index.js';
export { SinglePage } from './single/index.js';
export { ReceiptPage, StageList } from './status/index.js';
