/** What keeping needs of the world. */
export interface KeepingPorts {
  /** Milliseconds now, shown as "saved at"; order never depends on it. */
  readonly clock: () => number;
  /** Names this tab or device among the writers of a draft. */
  readonly writer: string;
  /** Runs something later; gives the way to call it off. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
}

let tab: string | undefined;

/** The browser's clock and timers, and a name for this tab made once. */
export function browserPorts(): KeepingPorts {
  // An application that is opened anew in the same tab does not differ from itself.
  tab ??= crypto.randomUUID();
  return {
    clock: Date.now,
    writer: tab,
    later: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}
