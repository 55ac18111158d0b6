// What was typed into each question, in order, and what of it the store has acknowledged, across kills.
import type { Told } from './told.js';

export interface Ledger {
  /** Notes an answer before it is typed: a kill may take the page's word, but not what the store already had. Each is typed once. */
  readonly type: (record: string, text: string) => void;
  readonly hear: (told: Told) => void;
  /** Records that came back as something older than what was acknowledged, or as what nobody typed. */
  readonly lostIn: (restored: Readonly<Record<string, string>>) => readonly string[];
  /** How many saves were acknowledged. */
  readonly kept: () => number;
}

export function openLedger(): Ledger {
  const typed = new Map<string, string[]>();
  /** Places in what was typed. */
  const acknowledged = new Map<string, number>();
  let kept = 0;
  const placeOf = (record: string, content: string | undefined): number =>
    typed.get(record)?.lastIndexOf(textIn(content)) ?? nothing;
  return {
    kept: () => kept,
    type: (record, text) => void typed.set(record, [...(typed.get(record) ?? []), text]),
    hear: (told) => {
      if (told.tell !== 'kept') return;
      kept += 1;
      for (const [record, content] of Object.entries(told.records))
        acknowledged.set(record, Math.max(placeOf(record, content), acknowledged.get(record) ?? nothing));
    },
    lostIn: (restored) => {
      const places = [...typed.keys()].map((record) => [record, placeOf(record, restored[record])] as const);
      const wrong = places.filter(
        ([record, place]) =>
          place < (acknowledged.get(record) ?? nothing) || (place === nothing && textIn(restored[record]) !== ''),
      );
      for (const [record, place] of places) acknowledged.set(record, place);
      return wrong.map(([record]) => `${record} came back as ${restored[record] ?? 'nothing'}`);
    },
  };
}

const nothing = -1;

/** The text in an answer's record; an empty one where there is none. */
export function textIn(record = '{}'): string {
  return String(Object(JSON.parse(record === '' ? '{}' : record)).value ?? '');
}
