/** What keeping needs of the world. */
export interface KeepingPorts {
  /** Milliseconds now, shown as "saved at"; order never depends on it. */
  readonly clock: () => number;
  /** Names this tab or device among the writers of a draft. */
  readonly writer: string;
  /** Runs something later; gives the way to call it off. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
}

/** The browser's clock and timers, and a name for this tab made once. */
export function browserPorts(): KeepingPorts {
  return {
    clock: Date.now,
    writer: crypto.randomUUID(),
    later: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}
