import { useState } from 'react';
import { useDraftStatus } from '../saving/index.js';
import { useSession, useWords } from '../session/index.js';

/** Saves now and says where the answers are kept. */
export function Later() {
  const { saveNow } = useSession();
  const { t } = useWords();
  const { status } = useDraftStatus();
  const [said, setSaid] = useState(false);
  const kept = status === 'saved' || status === 'saving';
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
        <output>{said && (kept ? t.section.laterKept : t.section.laterNotKept)}</output>
      </p>
    </>
  );
}
