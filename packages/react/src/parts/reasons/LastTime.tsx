import { useWords } from '../../hooks/index.js';
import type { LastTimeProps } from '../../slots/index.js';

/** In a periodic report: what was answered last time, to be confirmed with one press. Nothing counts before that. */
export function LastTime({ text, confirm }: LastTimeProps) {
  const { t } = useWords();
  return (
    <p className="askless-source">
      <span>{t.report.last(text)}</span>
      <button type="button" className="askless-link" onClick={confirm}>
        {t.report.same}
      </button>
    </p>
  );
}
