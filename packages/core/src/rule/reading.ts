import type { Value, ValueSpec } from '../value/index.js';

/** What a rule finds at a question: a value, certainly nothing, or something still open. */
export type Reading =
  | { readonly reading: 'value'; readonly value: Value; readonly spec: ValueSpec }
  | { readonly reading: 'absent' }
  | {
      readonly reading: 'open';
      readonly spec: ValueSpec;
      /** Known already, though the question may turn out not to apply. */
      readonly value?: Value;
      /** What rules read should it not apply; undefined when it certainly applies. */
      readonly otherwise?: Value | null;
    };

/** The rows of a group as rules see them. */
export interface RowsReading {
  readonly keys: readonly string[];
  /** No row can be added. */
  readonly closed: boolean;
  /** It is decided whether the group applies. */
  readonly certain: boolean;
}

/** The rows that a rule goes over: those there are, or '' for the first still to come of a group that can get one. */
export function rowsGoneOver({ keys, closed }: RowsReading): readonly string[] {
  return keys.length === 0 && !closed ? [''] : keys;
}

/** Where rules read from. A row is passed along for questions of the group that the rule stands in or goes over. */
export interface Reader {
  readonly read: (question: string, row: string | undefined) => Reading;
  readonly rows: (group: string) => RowsReading;
}
