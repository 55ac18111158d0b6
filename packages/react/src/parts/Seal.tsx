import { slot, type SourceProps } from '../slots/index.js';

/** A small stamp for where an answer comes from; its source always stands beside it in words. */
export function Seal({ letter, kind }: { readonly letter: string; readonly kind?: 'you' | 'calc' | undefined }) {
  return (
    <span className="askless-seal" data-kind={kind} aria-hidden="true">
      {letter}
    </span>
  );
}

/** The source of an answer: stamp, name, and when it was read. */
export function Source({ name, letter, date, kind }: SourceProps) {
  return (
    <span className="askless-source">
      <Seal letter={letter} kind={kind} />
      <span>
        {name}
        {date !== undefined && (
          <>
            {' · '}
            <span className="askless-source-date">{date}</span>
          </>
        )}
      </span>
    </span>
  );
}

export const SourceSlot = slot('Source', Source);
