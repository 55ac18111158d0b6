import { slot } from '../slots/index.js';
import {
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

export const CostCardSlot = slot('CostCard', CostCard);
export const CountNoteTextSlot = slot('CountNoteText', CountNoteText);
export const DeleteDraftSlot = slot('DeleteDraft', DeleteDraft);
export const DerivedRowsSlot = slot('DerivedRows', DerivedRows);
export const DiffersSlot = slot('Differs', Differs);
export const DraftConflictsSlot = slot('DraftConflicts', DraftConflicts);
export const FeedbackCardSlot = slot('FeedbackCard', FeedbackCard);
export const FormChangesSlot = slot('FormChanges', FormChanges);
export const GroupCardsSlot = slot('GroupCards', GroupCards);
export const KeptOrphansSlot = slot('KeptOrphans', KeptOrphans);
export const LastTimeSlot = slot('LastTime', LastTime);
export const LeftOutItemsSlot = slot('LeftOutItems', LeftOutItems);
export const LeftPageSlot = slot('LeftPage', LeftPage);
export const ProblemSummarySlot = slot('ProblemSummary', ProblemSummary);
export const QuickCheckPageSlot = slot('QuickCheckPage', QuickCheckPage);
export const ReceiptPageSlot = slot('ReceiptPage', ReceiptPage);
export const ResumeNoticeSlot = slot('ResumeNotice', ResumeNotice);
export const ReviewPageSlot = slot('ReviewPage', ReviewPage);
export const SameAsSlot = slot('SameAs', SameAs);
export const SinglePageSlot = slot('SinglePage', SinglePage);
export const SourceConflictsSlot = slot('SourceConflicts', SourceConflicts);
export const SourceConsentsSlot = slot('SourceConsents', SourceConsents);
export const StageListSlot = slot('StageList', StageList);
export const StoppedPageSlot = slot('StoppedPage', StoppedPage);
export const WhyBoxSlot = slot('WhyBox', WhyBox);
export const YearTableSlot = slot('YearTable', YearTable);
