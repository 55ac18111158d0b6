import type { Provenance } from '@askless/core';
import { useWords } from '../session/index.js';

/** A small stamp for where an answer comes from; its source always stands beside it in words. */
export function Seal({ letter, kind }: { readonly letter: string; readonly kind?: 'you' | 'calc' }) {
  return (
    <span className="askless-seal" data-kind={kind} aria-hidden="true">
      {letter}
    </span>
  );
}

/** The source of an answer: stamp, name, and when it was read. */
export function Source({ provenance }: { readonly provenance: Provenance }) {
  const { t } = useWords();
  const name = useSourceName()(provenance);
  const isSource = provenance.from === 'source';
  const letter = isSource ? name.slice(0, 1) : t.seals.bank.letter;
  const date = isSource ? provenance.at : undefined;
  return (
    <span className="askless-source">
      <Seal letter={letter} />
      <span>{date === undefined ? name : `${name} · ${date.slice(0, 10)}`}</span>
    </span>
  );
}

/** Names where an answer comes from. */
export function useSourceName(): (provenance: Provenance) => string {
  const { t, form } = useWords();
  return (provenance) => {
    switch (provenance.from) {
      case 'source':
        return form.sources[provenance.source] ?? provenance.source;
      case 'party':
        return t.known.party;
      case 'row':
        return t.known.row;
      default:
        return t.known.bankRecords;
    }
  };
}
