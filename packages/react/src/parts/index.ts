export { Control } from './Control.js';
export { Count } from './Count.js';
export { CountNoteLine } from './CountNoteLine.js';
export { DeclinedLine } from './DeclinedLine.js';
export { ErrorLine } from './ErrorLine.js';
export { Fold } from './Fold.js';
export { FormFrame } from './FormFrame.js';
export { SameParty } from './groups/SameParty.js';
export { Head } from './Head.js';
export { KnownBlock } from './KnownBlock.js';
export { Later } from './Later.js';
export {
  CostCard,
  CountNoteText,
  DeleteDraft,
  DerivedRows,
  Differs,
  DraftConflicts,
  FeedbackCard,
  FormChanges,
  GroupCards,
  KeptOrphans,
  LastTime,
  LeftOutItems,
  LeftPage,
  ProblemSummary,
  QuickCheckPage,
  ReceiptPage,
  ResumeNotice,
  ReviewPage,
  SameAs,
  SinglePage,
  SourceConflicts,
  SourceConsents,
  StageList,
  StoppedPage,
  WhyBox,
  YearTable,
} from './lateParts.js';
export { LeftOutPanel } from './LeftOutPanel.js';
export { Nav } from './Nav.js';
export { PageItems } from './PageItems.js';
export { PageTitle } from './PageTitle.js';
export { PendingRows } from './PendingRows.js';
export { Question } from './Question.js';
export { Ruler } from './Ruler.js';
export { SaveState } from './SaveState.js';
export { Seal, Source } from './Seal.js';
export { SectionPage } from './SectionPage.js';
export { preloadParts } from './usePreload.js';
