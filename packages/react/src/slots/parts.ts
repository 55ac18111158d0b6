import type { InstanceId, Submission, Withdrawal } from '@askless/core';
import type { ComponentType, ReactNode, Ref } from 'react';
import type { ControlProps } from '../controls/index.js';
import type { Problem } from '../answering/index.js';
import type { GroupBag, GroupRow, SameAsBag, SourceBag } from '../hooks/index.js';
import type { PageItem } from '../paging/index.js';
import type { ApplicationStatus, CountNote, Taken } from '../session/index.js';

/** One instance. */
export interface InstanceProps {
  readonly id: InstanceId;
}

/** Several instances that stand together. */
export interface InstancesProps {
  readonly ids: readonly InstanceId[];
}

/** One section. */
export interface SectionPageProps {
  readonly section: string;
}

/** A group of fixed years. */
export interface YearTableProps {
  readonly group: string;
}

/** A group as cards. */
export interface GroupCardsProps {
  readonly group: string;
  /** Shows what stands in a card as on a page. */
  readonly renderItems: (items: readonly PageItem[]) => ReactNode;
}

/** A row of a group. */
export interface RowProps {
  readonly bag: GroupBag;
  readonly row: GroupRow;
}

/** The head, which opens the list of what was left out. */
export interface HeadProps {
  readonly panelId: string;
  readonly panelOpen: boolean;
  readonly onPanel: () => void;
}

/** The list of what was left out. */
export interface LeftOutPanelProps {
  readonly id: string;
  /** Opened by the head on narrow boxes; wide ones always show it. */
  readonly open: boolean;
  readonly onClose: () => void;
  readonly panelRef: Ref<HTMLElement>;
}

/** Questions that one reason spares. */
export interface LeftOutItemsProps extends InstancesProps {
  /** Nobody wants their answers: their names are struck out. */
  readonly gone: boolean;
}

/** Why a question is asked. */
export interface WhyBoxProps extends InstanceProps {
  /** The element's id: the button that opens it names it. */
  readonly element: string;
}

/** Why there is suddenly more to answer. */
export interface CountNoteTextProps {
  readonly note: CountNote;
}

/** A source says something else than the borrower. */
export interface DiffersProps {
  /** The question's. */
  readonly label: string;
  readonly source: string;
  /** What it says, in words. */
  readonly value: string;
  /** Takes the source's answer after all. */
  readonly undo: () => void;
}

/** In a periodic report: what was answered last time. */
export interface LastTimeProps {
  readonly text: string;
  readonly confirm: () => void;
}

/** Answers that differ between two devices. */
export interface DraftConflictsProps {
  /** A new number takes the focus here: something was to be sent before they were settled. */
  readonly attempt?: number;
}

/** The course of the loan. */
export interface StageListProps {
  readonly status: ApplicationStatus;
  /** Opens what is asked of the borrower. */
  readonly onOpen: () => void;
}

/** What is wrong with one answer. */
export interface ErrorLineProps {
  /** The element's id: the control is described by it. */
  readonly id: string;
  readonly text: string;
}

/** Everything to put right on a page. */
export interface ProblemSummaryProps {
  readonly problems: readonly Problem[];
  /** A new number takes the focus to the summary. */
  readonly attempt: number;
  readonly onGo: (problem: Problem) => void;
}

/** Where an answer comes from. */
export type SourceProps = SourceBag;

/** What was received. */
export interface ReceiptPageProps extends Taken {
  readonly submission: Submission;
}

/** An application that the borrower has left. */
export interface LeftPageProps {
  readonly withdrawal: Withdrawal;
  readonly reference?: string | undefined;
}

/** Why an application is stopped. */
export interface StoppedPageProps {
  /** The borrower has changed an answer or goes on: back to the form. */
  readonly onResume: () => void;
}

/** Whether an answer is one that was given before. */
export interface SameAsProps extends SameAsBag {
  /** The id of the question's label. */
  readonly labelledBy: string;
}

/** What a question is answered with. */
export interface ControlPartProps extends ControlProps {
  /** The question's id, without a row. */
  readonly question: string;
}

/** A part that takes no props. */
export type NoProps = object;

/** What each part gets: a replacement gets the same. */
export interface PartProps {
  readonly Control: ControlPartProps;
  readonly CostCard: NoProps;
  readonly Count: NoProps;
  readonly CountNoteText: CountNoteTextProps;
  readonly DeleteDraft: NoProps;
  readonly DerivedRows: InstancesProps;
  readonly Differs: DiffersProps;
  readonly DraftConflicts: DraftConflictsProps;
  readonly ErrorLine: ErrorLineProps;
  readonly FeedbackCard: NoProps;
  readonly Fold: InstancesProps;
  readonly FormChanges: NoProps;
  readonly GroupCards: GroupCardsProps;
  readonly Head: HeadProps;
  readonly KeptOrphans: NoProps;
  readonly KnownBlock: InstancesProps;
  readonly LastTime: LastTimeProps;
  readonly Later: NoProps;
  readonly LeftOutItems: LeftOutItemsProps;
  readonly LeftOutPanel: LeftOutPanelProps;
  readonly LeftPage: LeftPageProps;
  readonly Nav: NoProps;
  readonly PendingRows: InstancesProps;
  readonly ProblemSummary: ProblemSummaryProps;
  readonly Question: InstanceProps;
  readonly QuickCheckPage: NoProps;
  readonly ReceiptPage: ReceiptPageProps;
  readonly ResumeNotice: NoProps;
  readonly ReviewPage: NoProps;
  readonly Ruler: NoProps;
  readonly SameAs: SameAsProps;
  readonly SameParty: RowProps;
  readonly SaveState: NoProps;
  readonly SectionPage: SectionPageProps;
  readonly SinglePage: SectionPageProps;
  readonly Source: SourceProps;
  readonly SourceConflicts: NoProps;
  readonly SourceConsents: NoProps;
  readonly StageList: StageListProps;
  readonly StoppedPage: StoppedPageProps;
  readonly WhyBox: WhyBoxProps;
  readonly YearTable: YearTableProps;
}

export type PartName = keyof PartProps;

/** Parts of the host's own, by the name of the one whose place they take. */
export type Parts = { readonly [N in PartName]?: ComponentType<PartProps[N]> };
