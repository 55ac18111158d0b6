import type { DeclineReason, InstanceId, PartySlot, Provenance, RowKey } from '../answers/index.js';
import type { GroupId } from '../compiled/index.js';
import type { Stage } from '../form/index.js';
import type { TokenReason } from '../format/index.js';
import type { Value } from '../value/index.js';

/** One answer as it was submitted. */
export type SubmittedAnswer =
  | { readonly at: InstanceId; readonly value: Value; readonly provenance: Provenance }
  | { readonly at: InstanceId; readonly declined: DeclineReason };

/** What became of one cell of a format. Lines of a table carry the row's place in it, from 0. */
export interface ReceiptLine {
  readonly path: string;
  readonly row?: number;
  /** met: filled · token: written as absent, with why · outstanding: the lender's to fill · later: wanted at a later stage · missing: not there yet. */
  readonly outcome: 'met' | 'token' | 'outstanding' | 'later' | 'missing';
  readonly value?: Value;
  readonly reason?: TokenReason;
  /** The answers it was filled from. */
  readonly from?: readonly InstanceId[];
}

/** Something a format could not take as it is; never silent. */
export interface ReceiptFinding {
  /** overflow: a row without room · no-code: a value for which the format has none · cut: not all of a value could be written · unfit: it could not be written at all. */
  readonly code: 'overflow' | 'no-code' | 'cut' | 'unfit';
  readonly path: string;
  readonly row?: number;
}

/** An answer that is otherwise than in the submission before. */
export interface AmendedAnswer {
  readonly at: InstanceId;
  readonly how: 'added' | 'changed' | 'withdrawn';
}

/** What one format got. */
export interface Receipt {
  readonly format: string;
  readonly version: string;
  readonly lines: readonly ReceiptLine[];
  readonly findings: readonly ReceiptFinding[];
  /** Of a submission that amends another: its number. */
  readonly amendment?: number;
  /** Of a submission that amends another: the cells that are otherwise than in the receipt before. */
  readonly changed?: readonly { readonly path: string; readonly row?: number }[];
}

/** A finished application, frozen: plain data that can be sent as JSON. */
export interface Submission {
  readonly form: { readonly id: string; readonly version: string; readonly hash: string };
  readonly asOf: string;
  readonly stage: Stage;
  /** 0 for the first submission, then 1, 2, … */
  readonly amendment: number;
  /** Of a submission that amends another: every answer that is otherwise than in the submission that it amends. */
  readonly changes?: readonly AmendedAnswer[];
  readonly answers: readonly SubmittedAnswer[];
  /** Demographic answers, in an envelope of their own: keep it from everyone who decides on the application. */
  readonly demographics: readonly SubmittedAnswer[];
  readonly rows: readonly { readonly group: GroupId; readonly keys: readonly RowKey[] }[];
  readonly closed: readonly GroupId[];
  readonly parties: readonly { readonly slot: PartySlot; readonly as: PartySlot }[];
  readonly goOn: boolean;
  readonly receipts: readonly Receipt[];
}
