/** Whether answers are kept, and where. `memory`: only while the page is open. */
export type DraftStatus =
  | { readonly status: 'idle' | 'saving' | 'memory' | 'full' | 'blocked' | 'failed' }
  | { readonly status: 'saved'; readonly at: number };
