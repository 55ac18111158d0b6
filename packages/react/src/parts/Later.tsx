import { useState } from 'react';
import { useSaving, useWords } from '../hooks/index.js';
import { slot } from '../slots/index.js';

/** Saves now and says where the answers are kept. */
export function Later() {
  const { t } = useWords();
  const { isKept, saveNow } = useSaving();
  const [said, setSaid] = useState(false);
  const save = (): void => {
    saveNow();
    setSaid(true);
  };
  return (
    <>
      <button type="button" className="askless-link" onClick={save}>
        {t.section.later}
      </button>
      <p className="askless-later">
        <output>{said && (isKept ? t.section.laterKept : t.section.laterNotKept)}</output>
      </p>
    </>
  );
}

export const LaterSlot = slot('Later', Later);
