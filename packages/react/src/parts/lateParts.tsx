import { createLoader, lazyPart, PageSkeleton, type Loader } from '../loading/index.js';

// Two files, what a form may begin or be stopped with and the rest: in more, what they share with the first load and with
// each other would be split into a dozen small ones.
const rest = createLoader(() => import('./late.js'));
const start = createLoader(() => import('./lateStart.js'));
const page = <PageSkeleton />;

/** Parts that most first pages do without. Sending and its receipt come together: a receipt can't fail to appear. */
export const ReviewPage = lazyPart(rest, (file) => file.ReviewPage, page);
export const ReceiptPage = lazyPart(rest, (file) => file.ReceiptPage, page);
export const CostCard = lazyPart(rest, (file) => file.CostCard);
export const CountNoteText = lazyPart(rest, (file) => file.CountNoteText);
export const DeleteDraft = lazyPart(rest, (file) => file.DeleteDraft);
export const DerivedRows = lazyPart(rest, (file) => file.DerivedRows);
export const Differs = lazyPart(rest, (file) => file.Differs);
export const DraftConflicts = lazyPart(rest, (file) => file.DraftConflicts);
export const FeedbackCard = lazyPart(rest, (file) => file.FeedbackCard);
export const FormChanges = lazyPart(rest, (file) => file.FormChanges);
export const GroupCards = lazyPart(rest, (file) => file.GroupCards);
export const KeptOrphans = lazyPart(rest, (file) => file.KeptOrphans);
export const LastTime = lazyPart(rest, (file) => file.LastTime);
export const LeftOutItems = lazyPart(rest, (file) => file.LeftOutItems);
export const ProblemSummary = lazyPart(rest, (file) => file.ProblemSummary);
export const ResumeNotice = lazyPart(rest, (file) => file.ResumeNotice);
export const SameAs = lazyPart(rest, (file) => file.SameAs);
export const SameOrTyped = lazyPart(rest, (file) => file.SameOrTyped);
export const SinglePage = lazyPart(rest, (file) => file.SinglePage, page);
export const SourceConflicts = lazyPart(rest, (file) => file.SourceConflicts);
export const StageList = lazyPart(rest, (file) => file.StageList);
export const WhyBox = lazyPart(rest, (file) => file.WhyBox);
export const YearTable = lazyPart(rest, (file) => file.YearTable);

/** The page before the sections, and those of an application that is stopped or left. */
export const QuickCheckPage = lazyPart(start, (file) => file.QuickCheckPage, page);
export const StoppedPage = lazyPart(start, (file) => file.StoppedPage, page);
export const LeftPage = lazyPart(start, (file) => file.LeftPage, page);
export const Consent = lazyPart(start, (file) => file.Consent);
export const SourceConsents = lazyPart(start, (file) => file.SourceConsents);

/** The files of all of them, to be loaded ahead. */
export const lateParts: readonly Loader<unknown>[] = [rest, start];
