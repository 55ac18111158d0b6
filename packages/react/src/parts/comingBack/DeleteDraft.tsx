import { useEffect, useRef, useState } from 'react';
import { useStartAgain, useWords } from '../../hooks/index.js';

/** Deletes the draft; asks once. */
export function DeleteDraft() {
  const startAgain = useStartAgain();
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <button type="button" className="askless-link askless-link-danger" onClick={() => setAsking(true)}>
        {t.comeBack.delete}
      </button>
    );
  return (
    <section className="askless-notice askless-sure" data-kind="danger" aria-label={t.comeBack.delete}>
      <div>
        <p>{t.comeBack.deleteSure}</p>
        <p className="askless-decline">
          <button ref={keep} type="button" className="askless-link" onClick={() => setAsking(false)}>
            {t.comeBack.deleteNo}
          </button>
          <button type="button" className="askless-link askless-link-danger" onClick={startAgain}>
            {t.comeBack.deleteYes}
          </button>
        </p>
      </div>
    </section>
  );
}
