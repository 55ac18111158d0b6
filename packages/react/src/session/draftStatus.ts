/** Whether answers are kept, and where. `memory`: only while the page is open. */
export type DraftStatus =
  | { readonly status: 'idle' | 'saving' | 'memory' | 'full' | 'blocked' | 'failed' }
  | { readonly status: 'saved'; readonly at: number };

/** Where answers are kept, and for how many days after they were saved last, as far as it is known. */
export interface Kept {
  readonly on: 'device' | 'bank';
  readonly days: number | undefined;
}
