/** What keeping needs of the world. */
export interface KeepingPorts {
  /** Milliseconds now, shown as "saved at"; order never depends on it. */
  readonly clock: () => number;
  /** Names this tab or device among the writers of a draft. */
  readonly writer: string;
  /** What this device is called, so that two answers can be told apart by where they were given. */
  readonly device?: string;
  /** Runs something later; gives the way to call it off. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
}

let tab: string | undefined;

/** The browser's clock and timers, and a name for this tab made once. */
export function browserPorts(): KeepingPorts {
  // An application that is opened anew in the same tab does not differ from itself.
  tab ??= crypto.randomUUID();
  const device = deviceName(globalThis.navigator?.userAgent ?? '');
  return {
    clock: Date.now,
    writer: tab,
    ...(device && { device }),
    later: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

/** What browsers say of their device, and what it is called in any language. */
const devices: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/HarmonyOS|OpenHarmony/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Macintosh/, 'Mac'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

/** The kind of a device by its browser's own word; nothing for one that is none of the usual. */
export function deviceName(userAgent: string): string | undefined {
  return devices.find(([sign]) => sign.test(userAgent))?.[1];
}
