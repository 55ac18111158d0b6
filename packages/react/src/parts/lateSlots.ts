import { slot } from '../slots/index.js';
import {
  CountNoteText,
  DerivedRows,
  GroupCards,
  LeftOutItems,
  LeftPage,
  QuickCheckPage,
  ReceiptPage,
  ResumeNotice,
  ReviewPage,
  SourceConsents,
  StoppedPage,
  WhyBox,
  YearTable,
} from './lateParts.js';

export const CountNoteTextSlot = slot('CountNoteText', CountNoteText);
export const DerivedRowsSlot = slot('DerivedRows', DerivedRows);
export const GroupCardsSlot = slot('GroupCards', GroupCards);
export const LeftOutItemsSlot = slot('LeftOutItems', LeftOutItems);
export const LeftPageSlot = slot('LeftPage', LeftPage);
export const QuickCheckPageSlot = slot('QuickCheckPage', QuickCheckPage);
export const ReceiptPageSlot = slot('ReceiptPage', ReceiptPage);
export const ResumeNoticeSlot = slot('ResumeNotice', ResumeNotice);
export const ReviewPageSlot = slot('ReviewPage', ReviewPage);
export const SourceConsentsSlot = slot('SourceConsents', SourceConsents);
export const StoppedPageSlot = slot('StoppedPage', StoppedPage);
export const WhyBoxSlot = slot('WhyBox', WhyBox);
export const YearTableSlot = slot('YearTable', YearTable);
