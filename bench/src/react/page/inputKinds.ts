/** Kinds of input: what is typed, where, and what it leads to. */
export const inputKinds = ['plainKey', 'hubKey', 'hubAnswer', 'hubShows', 'focus'] as const;

export type InputKind = (typeof inputKinds)[number];

/** Milliseconds of one kind of input after another, and what React did for each. */
export interface Measured {
  readonly handler: readonly number[];
  readonly paint: readonly number[];
  readonly commits: readonly number[];
}

/** What is measured of one form. */
export type Timed = Readonly<Partial<Record<InputKind, Measured>>>;
