import { lazyPart, LateSkeleton, type LazyPart } from '../loading/index.js';

const review = () => import('./review/index.js');
const groups = () => import('./groups/index.js');
const reasons = () => import('./reasons/index.js');

/** Parts that most first pages do without. Sending and its receipt come together: a receipt can't fail to appear. */
export const ReviewPage = lazyPart(async () => (await review()).ReviewPage, <LateSkeleton />);
export const ReceiptPage = lazyPart(async () => (await review()).ReceiptPage, <LateSkeleton />);
export const ResumeNotice = lazyPart(async () => (await import('./ResumeNotice.js')).ResumeNotice);
export const GroupCards = lazyPart(async () => (await groups()).GroupCards);
export const YearTable = lazyPart(async () => (await groups()).YearTable);
export const CountNoteText = lazyPart(async () => (await reasons()).CountNoteText);
export const DerivedRows = lazyPart(async () => (await reasons()).DerivedRows);
export const LeftOutItems = lazyPart(async () => (await reasons()).LeftOutItems);
export const WhyBox = lazyPart(async () => (await reasons()).WhyBox);

/** All of them, to be loaded ahead. */
export const lateParts: readonly Pick<LazyPart<object>, 'preload'>[] = [
  GroupCards,
  YearTable,
  WhyBox,
  CountNoteText,
  DerivedRows,
  LeftOutItems,
  ReviewPage,
  ReceiptPage,
];
