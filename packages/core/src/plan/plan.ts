import type { Answers, DeclineReason, InstanceId, Provenance, RowKey } from '../answers/index.js';
import type { CompiledForm, GroupId, QuestionId } from '../compiled/index.js';
import type { Stage } from '../form/index.js';
import type { Value } from '../value/index.js';

/** The day a plan is made for, and the stage the loan has reached. */
export interface At {
  readonly asOf: string;
  readonly stage: Stage;
}

/** A cell of a bound format, by its path there. */
export interface NeedRef {
  readonly format: string;
  readonly path: string;
}

/** Why a question is wanted: a need writes it, or something wanted reads it. */
export type Want =
  | { readonly need: NeedRef; readonly strength: 'must' | 'may' }
  | { readonly reader: InstanceId; readonly through: 'when' | 'derive' | 'rows' };

/** What wants one question or closing. */
export interface Wanted {
  /** Each once; as objects they are shared by all that one need or reader wants. */
  readonly wants: ReadonlySet<Want>;
  /** Wants of needs of which it is not decided whether they hold, with what will decide it. */
  readonly undecided: readonly { readonly want: Want; readonly on: readonly InstanceId[] }[];
  /** The earliest stage at which something wants it. */
  readonly stage: Stage;
}

/** Everything wanted, and what was looked at to find it, by instance id. */
export type Wanting = ReadonlyMap<InstanceId, Wanted>;

export type SkipCode = 'notApplicable' | 'lenderSupplied' | 'noFormat' | 'nothingOpen' | 'laterStage';

/** One question, or one row's question, or the closing of a group. */
interface Instance {
  readonly id: InstanceId;
  readonly question: QuestionId;
  readonly group?: GroupId;
  /** The row's key; '' stands for the first row of an open group that has none yet. */
  readonly row?: RowKey;
}

export interface Ask extends Instance {
  readonly state: 'ask';
  readonly wants: readonly [Want, ...Want[]];
  /** Wanted by `may` needs alone: it can be left open. */
  readonly optional: boolean;
}

export interface Known extends Instance {
  readonly state: 'known';
  readonly value: Value;
  readonly provenance: Provenance;
}

export interface Declined extends Instance {
  readonly state: 'known';
  readonly declined: DeclineReason;
}

export interface Derived extends Instance {
  readonly state: 'derived';
  readonly value: Value;
  /** A given value that the derived one overrules. */
  readonly overruled?: Value;
}

export interface Pending extends Instance {
  readonly state: 'pending';
  /** What will decide it: questions, closings, or sources that are being asked. */
  readonly on: { readonly instances: readonly InstanceId[]; readonly sources: readonly string[] };
}

export interface Skip extends Instance {
  readonly state: 'skip';
  readonly code: SkipCode;
  /** The stage at which it will be asked. */
  readonly stage?: Stage;
  /** It holds an answer that is kept aside. */
  readonly aside: boolean;
}

export interface Stopped extends Instance {
  readonly state: 'stopped';
  readonly gates: readonly string[];
}

export type Decision = Ask | Known | Declined | Derived | Pending | Skip | Stopped;

/** The decision on each question instance; each is in exactly one state. */
export interface Plan {
  readonly form: CompiledForm;
  readonly answers: Answers;
  readonly at: At;
  readonly decisions: ReadonlyMap<InstanceId, Decision>;
  readonly wanting: Wanting;
}
