import type { Flag, FormatField, Token } from '@askless/core';

type Tokens = NonNullable<FormatField['tokens']>;

const blank: Token = { omit: true };

/** A free text that a code announces: with the code it must be there, without it the cell is blank. */
export const onlyIfNamed = { notApplicable: blank, leftOpen: blank } as const satisfies Tokens;

/** Cells beside a flag, which says why there is nothing. */
export const leftBlank = {
  notApplicable: blank,
  unwilling: blank,
  notKnown: blank,
  leftOpen: blank,
} as const satisfies Tokens;

/** Lenders' cells whose code list knows “not applicable”. */
export const notApplicable = { notApplicable: { value: '999' } } as const satisfies Tokens;

const notProvided = { value: '988' } as const;

/** One code for whatever reason. */
export const undetermined = {
  notApplicable: notProvided,
  unwilling: notProvided,
  notKnown: notProvided,
  leftOpen: notProvided,
} as const satisfies Tokens;

/** The applicant may say that they do not wish to. */
export const voluntary = { ...undetermined, unwilling: { value: '966' } } as const satisfies Tokens;

/** The same of an owner; of one that there isn't the cell is blank. */
export const voluntaryOfOwner = { ...voluntary, notApplicable: blank } as const satisfies Tokens;

/** The flag of a cell that may not apply. */
export function flagWithout(path: string): Flag {
  return { path, met: '900', tokens: { notApplicable: '999', unwilling: '988', notKnown: '988', leftOpen: '988' } };
}

/** The flag of a cell that always applies. */
export function flagOf(path: string, met = '900'): Flag {
  return { path, met, tokens: { notApplicable: '988', unwilling: '988', notKnown: '988', leftOpen: '988' } };
}
