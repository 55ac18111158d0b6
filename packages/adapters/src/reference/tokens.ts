import type { Token, TokenReason } from '@askless/core';

/** The id of the reference format, whatever form it is derived from. */
export const referenceId = 'reference';

/** What does not apply is left out; what the borrower was asked and did not give is null. */
export const referenceTokens = {
  must: { notApplicable: { omit: true } },
  may: {
    notApplicable: { omit: true },
    unwilling: { value: null },
    notKnown: { value: null },
    leftOpen: { value: null },
  },
} as const satisfies Record<'must' | 'may', Partial<Record<TokenReason, Token>>>;
