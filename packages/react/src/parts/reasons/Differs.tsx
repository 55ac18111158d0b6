import { useWords } from '../../hooks/index.js';
import type { DiffersProps } from '../../slots/index.js';
import { Seal } from '../Seal.js';

/** A source says something else than the borrower: the bank sees both, and the borrower can go back to it. */
export function Differs({ label, source, value, undo }: DiffersProps) {
  const { t } = useWords();
  return (
    <p className="askless-source">
      <Seal letter={t.known.youSeal} kind="you" />
      <span>{t.known.corrected(source, value)}</span>
      <button type="button" className="askless-link" onClick={undo}>
        {t.known.undo}
        <span className="askless-vh"> {label}</span>
      </button>
    </p>
  );
}
