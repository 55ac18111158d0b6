/** Which application a draft belongs to, and when it was touched. Times are milliseconds as the host's clock gives them. */
export interface DraftHeader {
  readonly id: string;
  readonly form: { readonly id: string; readonly version: string; readonly hash: string };
  /** The day frozen when the application was opened. */
  readonly asOf: string;
  readonly stage: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Who wrote a record, and when. */
export interface Writing {
  readonly writer: string;
  /** What the writer's device is called, such as `Windows`: to be told from another, never to be known again. */
  readonly device?: string;
  /** Milliseconds as the host's clock gives them: shown, and never what order depends on. */
  readonly at?: number;
}

/** What another writer, such as a second tab, had put in a record before it was overwritten. */
export interface Earlier extends Writing {
  readonly content: unknown;
  readonly sequence: number;
  /** The borrower has chosen between this and what stands: no conflict any more. */
  readonly settled?: true;
}

/** One kept thing: `answer:loan.amount`, `rows:loans`, … The key never holds a value. */
export interface DraftRecord extends Writing {
  readonly key: string;
  readonly content: unknown;
  /** Grows with each write of this record; decides order, whatever the clocks say. */
  readonly sequence: number;
  readonly history: readonly Earlier[];
}

/** A record to write; without content it is deleted. */
export interface RecordChange {
  readonly key: string;
  readonly content?: unknown;
  /** The sequence that the writer has seen: what stood there then is changed knowingly, not overwritten. */
  readonly over?: number;
  /** The borrower has chosen this content over what is in the history. */
  readonly settled?: true;
}

/** Why the world did not do it. */
export type StoreCause = 'full' | 'blocked' | 'closed' | 'unavailable' | 'failed';

export type StoreResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly cause: StoreCause };

/** A draft as it was kept: its header and all its records. */
export interface StoredDraft {
  readonly header: DraftHeader;
  readonly records: readonly DraftRecord[];
}

export interface Saving {
  readonly header: Omit<DraftHeader, 'id' | 'createdAt'>;
  readonly writer: string;
  readonly device?: string;
  readonly changes: readonly RecordChange[];
}

/**
 * Keeps drafts. Every call ends in a result, never in an exception: storage can be full, blocked, closed or missing.
 * A save that answers ok is on its medium; each save changes only the records it names.
 */
export interface DraftStore {
  /** device: it is there after a reload. bank: on every device, for who signs in. memory: it is gone with the page. */
  readonly keptOn: 'device' | 'bank' | 'memory';
  /** For how many days a draft is kept after it was saved last; left out: borrowers are not told. */
  readonly keptDays?: number;
  /** Stores that name the same place keep the same drafts; left out: each keeps its own. */
  readonly place?: string;
  readonly restore: (draft: string) => Promise<StoreResult<StoredDraft | undefined>>;
  readonly save: (draft: string, saving: Saving) => Promise<StoreResult<undefined>>;
  /** The drafts there are, the latest first. */
  readonly list: () => Promise<StoreResult<readonly DraftHeader[]>>;
  /** Removes a draft and all its records. */
  readonly wipe: (draft: string) => Promise<StoreResult<undefined>>;
}
