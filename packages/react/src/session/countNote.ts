import type { InstanceId } from '@askless/core';

/** Why there is suddenly more to answer. */
export interface CountNote {
  /** Questions that came up with one step, in the form's order. */
  readonly added: readonly InstanceId[];
  readonly cause:
    | { readonly by: 'answer'; readonly at: InstanceId }
    | { readonly by: 'row'; readonly group: string }
    | { readonly by: 'source'; readonly source: string }
    | { readonly by: 'other' };
}
