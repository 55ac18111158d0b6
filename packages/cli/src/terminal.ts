/** Where a command writes, and what it may ask of the machine. */
export interface Terminal {
  /** Standard output: what was asked for. */
  readonly out: (text: string) => void;
  /** Standard error: what a person should know besides. */
  readonly err: (text: string) => void;
  /** Waits until standard output has taken what was written: without it a long output would be held in memory. */
  readonly drained: () => Promise<void>;
  /** Standard input. */
  readonly input: () => AsyncIterable<Uint8Array>;
  /** Shows how far a long run has come, in place of what it showed before; absent where nobody watches standard error. */
  readonly progress?: (line: string) => void;
  /** Whether a person reads it on a screen that shows styles. */
  readonly styled: boolean;
  /** Today's calendar date. */
  readonly today: () => string;
}
