/** What the page tells the test, which outlives it. */
export type Told =
  /** What the store has kept: texts by record. */
  | { readonly tell: 'kept'; readonly records: Readonly<Record<string, string>> }
  /** What the store gave back when the page was opened. */
  | { readonly tell: 'restored'; readonly records: Readonly<Record<string, string>> }
  /** The store could not be read. */
  | { readonly tell: 'unread'; readonly cause: string }
  /** The page shows "saved" while a save is under way. */
  | { readonly tell: 'shown too early' };
