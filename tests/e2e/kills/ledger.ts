// What the store has acknowledged, by record, across kills.
import type { Told } from './told.js';

export interface Ledger {
  readonly hear: (told: Told) => void;
  /** Records that did not come back as they were acknowledged, or as something sent later. */
  readonly lostIn: (restored: Readonly<Record<string, string>>) => readonly string[];
  /** How many saves were acknowledged. */
  readonly kept: () => number;
}

/** Content that may stand in a record: what was acknowledged last, and all that was sent after it. */
export function openLedger(): Ledger {
  const allowed = new Map<string, string[]>();
  let kept = 0;
  return {
    kept: () => kept,
    hear: (told) => {
      if (told.tell === 'sent') {
        for (const [key, content] of Object.entries(told.records))
          allowed.set(key, [...(allowed.get(key) ?? ['']), content]);
      } else if (told.tell === 'kept') {
        kept += 1;
        for (const [key, content] of Object.entries(told.records)) {
          const all = allowed.get(key) ?? [];
          allowed.set(key, all.slice(all.lastIndexOf(content)));
        }
      }
    },
    lostIn: (restored) => {
      const lost = [...allowed].filter(([key, contents]) => !contents.includes(restored[key] ?? ''));
      for (const key of allowed.keys()) allowed.set(key, [restored[key] ?? '']);
      return lost.map(([key, contents]) => `${key}: ${restored[key] ?? 'gone'} in place of ${contents.join(' or ')}`);
    },
  };
}
