/** Where a command writes, and what it may ask of the machine. */
export interface Terminal {
  /** Standard output: what was asked for. */
  readonly out: (text: string) => void;
  /** Standard error: what a person should know besides. */
  readonly err: (text: string) => void;
  /** Whether a person reads it on a screen that shows styles. */
  readonly styled: boolean;
  /** Today's calendar date. */
  readonly today: () => string;
}
