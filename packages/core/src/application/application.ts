import type { Answers, Change, DeclineReason, InstanceId, RowKey } from '../answers/index.js';
import type { CompiledForm, GroupId } from '../compiled/index.js';
import type { Stage } from '../form/index.js';
import type { Advance, Issue, Plan } from '../plan/index.js';
import type { ValueIssue } from '../validate/index.js';
import type { Value } from '../value/index.js';

/** What became of one answer. With issues but a value it is kept, and blocks submission until it is put right. */
export type AnswerResult =
  | { readonly kept: true; readonly value: Value; readonly issues: readonly ValueIssue[] }
  | { readonly kept: false; readonly issues: readonly [ApplicationIssue, ...ApplicationIssue[]] };

/** Why something the borrower or the host wanted was not done. */
export type ApplicationIssue =
  | ValueIssue
  | {
      readonly code:
        | 'unknown-question'
        | 'unknown-group'
        | 'not-yours'
        | 'cannot-decline'
        | 'too-many-rows'
        | 'unknown-row'
        | 'row-doubled';
    };

/** One step of an application, told to those who listen. */
export interface ApplicationEvent {
  readonly plan: Plan;
  readonly changes: readonly Advance[];
  readonly changed: ReadonlySet<InstanceId>;
}

/** A borrower's application: the only object here that changes. */
export interface Application {
  readonly form: CompiledForm;
  /** The plan as it stands; each step makes a new one. */
  readonly plan: Plan;
  readonly answers: Answers;
  /** What to look at before submitting. */
  readonly issues: readonly Issue[];
  /** Takes what was typed, of whatever type. Never throws for it. */
  readonly answer: (at: InstanceId, input: unknown) => AnswerResult;
  /** Takes an answer back. */
  readonly retract: (at: InstanceId) => void;
  /** The borrower does not know, or does not wish to say. */
  readonly decline: (at: InstanceId, reason: DeclineReason) => readonly ApplicationIssue[];
  /** Adds an empty row; its key, or the reason why not. */
  readonly addRow: (group: GroupId, before?: RowKey) => { readonly row: RowKey } | { readonly issue: ApplicationIssue };
  readonly removeRow: (group: GroupId, row: RowKey) => void;
  /** "That's all", or not after all. */
  readonly close: (group: GroupId, closed: boolean) => void;
  /** A registry's state: `{ status, at, verified, answers }`, answers nested as in a known file. */
  supply(source: string, delivery: unknown): readonly { readonly code: string; readonly at: string }[];
  /** Puts earlier answers in place of the present ones: after restoring a draft, or to undo. */
  readonly restore: (answers: Answers) => void;
  readonly change: (change: Change) => void;
  readonly goTo: (stage: Stage) => void;
  /** Goes on to the next stage; which one, or undefined after the last. */
  readonly advance: () => Stage | undefined;
  /** Tells of every step, at once and in order. */
  readonly subscribe: (listener: (event: ApplicationEvent) => void) => () => void;
  /** Tells only of steps that change the decision on one instance. */
  readonly subscribeTo: (id: InstanceId, listener: () => void) => () => void;
}
