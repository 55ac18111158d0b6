import { lazyPart, LateSkeleton, type LazyPart } from '../loading/index.js';

// Two files, what a form may begin or be stopped with and the rest: in more, what they share with the first load and with each other would be split into a dozen small ones.
const late = () => import('./late.js');
const lateStart = () => import('./lateStart.js');

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

/** The page before the sections, and those of an application that is stopped or left. */
export const QuickCheckPage = lazyPart(async () => (await lateStart()).QuickCheckPage, <LateSkeleton />);
export const StoppedPage = lazyPart(async () => (await lateStart()).StoppedPage, <LateSkeleton />);
export const LeftPage = lazyPart(async () => (await lateStart()).LeftPage, <LateSkeleton />);
export const SourceConsents = lazyPart(async () => (await lateStart()).SourceConsents);

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
  QuickCheckPage,
  StoppedPage,
  LeftPage,
  SourceConsents,
];
