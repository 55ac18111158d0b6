import { lazyPart, LateSkeleton, type LazyPart } from '../loading/index.js';

// One file: in several, what they share with the first load and with each other would be split into a dozen small ones.
const late = () => import('./late.js');

/** Parts that most first pages do without. Sending and its receipt come together: a receipt can't fail to appear. */
export const ReviewPage = lazyPart(async () => (await late()).ReviewPage, <LateSkeleton />);
export const ReceiptPage = lazyPart(async () => (await late()).ReceiptPage, <LateSkeleton />);
export const ResumeNotice = lazyPart(async () => (await late()).ResumeNotice);
export const GroupCards = lazyPart(async () => (await late()).GroupCards);
export const YearTable = lazyPart(async () => (await late()).YearTable);
export const CountNoteText = lazyPart(async () => (await late()).CountNoteText);
export const DerivedRows = lazyPart(async () => (await late()).DerivedRows);
export const LeftOutItems = lazyPart(async () => (await late()).LeftOutItems);
export const WhyBox = lazyPart(async () => (await late()).WhyBox);

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
  ResumeNotice,
];
