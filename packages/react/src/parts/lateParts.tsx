import type { ComponentType, ReactNode } from 'react';
import { lazyPart, LateSkeleton, type LazyPart } from '../loading/index.js';

/** All parts that come late, to be loaded ahead. */
export const lateParts: Pick<LazyPart<object>, 'preload'>[] = [];

function late<Props extends object>(load: () => Promise<ComponentType<Props>>, waiting?: ReactNode): LazyPart<Props> {
  const part = lazyPart(load, waiting);
  lateParts.push(part);
  return part;
}

// Two files, what a form may begin or be stopped with and the rest: in more, what they share with the first load and with
// each other would be split into a dozen small ones.
const rest = () => import('./late.js');
const start = () => import('./lateStart.js');
const page = <LateSkeleton />;

/** Parts that most first pages do without. Sending and its receipt come together: a receipt can't fail to appear. */
export const ReviewPage = late(async () => (await rest()).ReviewPage, page);
export const ReceiptPage = late(async () => (await rest()).ReceiptPage, page);
export const CostCard = late(async () => (await rest()).CostCard);
export const CountNoteText = late(async () => (await rest()).CountNoteText);
export const DeleteDraft = late(async () => (await rest()).DeleteDraft);
export const DerivedRows = late(async () => (await rest()).DerivedRows);
export const Differs = late(async () => (await rest()).Differs);
export const DraftConflicts = late(async () => (await rest()).DraftConflicts);
export const FeedbackCard = late(async () => (await rest()).FeedbackCard);
export const FormChanges = late(async () => (await rest()).FormChanges);
export const GroupCards = late(async () => (await rest()).GroupCards);
export const KeptOrphans = late(async () => (await rest()).KeptOrphans);
export const LastTime = late(async () => (await rest()).LastTime);
export const LeftOutItems = late(async () => (await rest()).LeftOutItems);
export const ProblemSummary = late(async () => (await rest()).ProblemSummary);
export const ResumeNotice = late(async () => (await rest()).ResumeNotice);
export const SinglePage = late(async () => (await rest()).SinglePage, page);
export const SourceConflicts = late(async () => (await rest()).SourceConflicts);
export const StageList = late(async () => (await rest()).StageList);
export const WhyBox = late(async () => (await rest()).WhyBox);
export const YearTable = late(async () => (await rest()).YearTable);

/** The page before the sections, and those of an application that is stopped or left. */
export const QuickCheckPage = late(async () => (await start()).QuickCheckPage, page);
export const StoppedPage = late(async () => (await start()).StoppedPage, page);
export const LeftPage = late(async () => (await start()).LeftPage, page);
export const SourceConsents = late(async () => (await start()).SourceConsents);
