import type { GroupId } from '../compiled/index.js';
import type { Value } from '../value/index.js';

/** `loan.amount`; in a group `years[2023].netProfit`, the row's key in brackets; `directors.closed`. */
export type InstanceId = string;

/** A row's stable name: letters, digits, `_` and `-`, at most 64. Its place in the group is for display only. */
export type RowKey = string;

/** A party as it stands in one place: `shareholders[r1]`, `collateral[r1].place`, or a single one such as `legalRep`. */
export type PartySlot = string;

/** Where a known value comes from. */
export type Provenance =
  | { readonly from: 'typed' }
  | { readonly from: 'profile' }
  | { readonly from: 'source'; readonly source: string; readonly at?: string; readonly verified: boolean }
  | { readonly from: 'derived' }
  | { readonly from: 'row' }
  | { readonly from: 'party'; readonly instance: InstanceId };

export type DeclineReason = 'unwilling' | 'notKnown';

/** What the borrower, or the bank's profile of the borrower, says. */
export type Answer =
  | { readonly status: 'known'; readonly value: Value; readonly by: 'typed' | 'profile' }
  | { readonly status: 'declined'; readonly reason: DeclineReason };

/** A registry as it stands for this borrower. `available`: it could be asked, with the borrower's consent. */
export type SourceState =
  | { readonly status: 'available' | 'fetching' | 'failed' }
  | {
      readonly status: 'delivered';
      /** When the values were read, as given by the host; for display only. */
      readonly at?: string;
      readonly verified: boolean;
      readonly values: ReadonlyMap<InstanceId, Value>;
    };

/** Everything known of one borrower. Readonly; every change makes a new one that shares the rest. */
export interface Answers {
  readonly given: ReadonlyMap<InstanceId, Answer>;
  readonly sources: ReadonlyMap<string, SourceState>;
  /** The rows of open groups, in the order shown. */
  readonly rows: ReadonlyMap<GroupId, readonly RowKey[]>;
  /** Groups of which the borrower said "that's all". */
  readonly closed: ReadonlySet<GroupId>;
  /** "The same person as": one slot -> the slot it is the same as. */
  readonly parties: ReadonlyMap<PartySlot, PartySlot>;
  /** The borrower goes on though every product is closed by a gate. */
  readonly goOn: boolean;
  /** What another version of the form was told and this one has no place for: kept and shown, read by nothing. */
  readonly orphans?: readonly Orphan[];
}

/** Something that was said, and has no place in the form as it is now. */
export interface Orphan {
  readonly what: 'answer' | 'rows' | 'closed' | 'party';
  /** An instance, group or party slot, as the version that had it names it. */
  readonly at: string;
  readonly content: Answer | readonly RowKey[] | PartySlot | true;
  /** The source that delivered it, where one did. */
  readonly source?: string;
  /** The form has no such question or group · it was dropped · its value is none of the question's · none of a map's · another answer stands there. */
  readonly because: 'no-question' | 'dropped' | 'unfit' | 'unmapped' | 'taken';
}

export const noAnswers: Answers = {
  given: new Map(),
  sources: new Map(),
  rows: new Map(),
  closed: new Set(),
  parties: new Map(),
  goOn: false,
};

/** One thing that happens to the answers. */
export type Change =
  | { readonly change: 'answer'; readonly at: InstanceId; readonly value: Value; readonly by?: 'typed' | 'profile' }
  | { readonly change: 'decline'; readonly at: InstanceId; readonly reason: DeclineReason }
  | { readonly change: 'retract'; readonly at: InstanceId }
  | { readonly change: 'addRow'; readonly group: GroupId; readonly row: RowKey; readonly before?: RowKey }
  | { readonly change: 'removeRow'; readonly group: GroupId; readonly row: RowKey }
  | { readonly change: 'close'; readonly group: GroupId; readonly closed: boolean }
  | {
      readonly change: 'supply';
      readonly source: string;
      readonly state: SourceState;
      readonly rows?: ReadonlyMap<GroupId, readonly RowKey[]>;
    }
  | { readonly change: 'sameParty'; readonly slot: PartySlot; readonly as: PartySlot | undefined }
  | { readonly change: 'goOn'; readonly goOn: boolean };
