import { useState } from 'react';
import { useSaving, useWords } from '../hooks/index.js';
import { slot } from '../slots/index.js';

/** Saves now and says where the answers are kept, and until when. */
export function Later() {
  const { t } = useWords();
  const { isKept, kept, untilText, saveNow } = useSaving();
  const [until, setUntil] = useState<string>();
  const save = (): void => {
    saveNow();
    setUntil(untilText());
  };
  const where = (day: string): string => (isKept && kept ? t.saved[kept.on].later(day) : t.section.laterNotKept);
  return (
    <>
      <button type="button" className="askless-link" onClick={save}>
        {t.section.later}
      </button>
      <p className="askless-later">
        <output>{until !== undefined && where(until)}</output>
      </p>
    </>
  );
}

export const LaterSlot = slot('Later', Later);
