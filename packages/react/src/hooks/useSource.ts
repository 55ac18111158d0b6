import type { Provenance } from '@askless/core';
import { useWords } from '../session/index.js';

/** Where an answer comes from, in words. */
export interface SourceBag {
  readonly name: string;
  /** For a stamp beside the name. */
  readonly letter: string;
  /** When it was read, `YYYY-MM-DD`; none for what was not read from a registry. */
  readonly date: string | undefined;
  /** The borrower said so, in an earlier submission. */
  readonly kind?: 'you';
}

/** Words where an answer comes from. */
export function useSource(): (provenance: Provenance) => SourceBag {
  const { t, form } = useWords();
  return (provenance) => {
    switch (provenance.from) {
      case 'source': {
        const name = form.sources[provenance.source] ?? provenance.source;
        const seal = Object.values(t.seals).find((one) => one.name === name);
        return { name, letter: seal?.letter ?? name.slice(0, 1), date: provenance.at?.slice(0, 10) };
      }
      case 'party':
        return { name: t.known.party, letter: t.seals.bank.letter, date: undefined };
      case 'row':
        return { name: t.known.row, letter: t.seals.bank.letter, date: undefined };
      case 'typed':
        return { name: t.report.said, letter: t.known.youSeal, date: undefined, kind: 'you' };
      default:
        return { name: t.known.bankRecords, letter: t.seals.bank.letter, date: undefined };
    }
  };
}
