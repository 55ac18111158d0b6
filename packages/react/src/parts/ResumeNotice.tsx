import { useState } from 'react';
import { useResume, useWords } from '../hooks/index.js';
import { Icon } from '../icons/index.js';

/** Says after a reload what is left, and what must be given again because browsers may not keep it. */
export function ResumeNotice() {
  const { t } = useWords();
  const resume = useResume();
  const [closed, setClosed] = useState(false);
  if (!resume || closed) return null;
  const { left, savedAt, giveAgain } = resume;
  return (
    <div className="askless-notice askless-resume" aria-live="polite">
      <Icon name="info" />
      <div>
        <p>
          <b>{t.resume.title(left)}</b>
        </p>
        <p className="askless-small">{t.resume.saved(savedAt)}</p>
        {giveAgain.length > 0 && (
          <>
            <p className="askless-small">{t.resume.giveAgain(giveAgain.length)}</p>
            <ul className="askless-list askless-small">
              {giveAgain.map(({ id, label, go }) => (
                <li key={id}>
                  <button type="button" className="askless-link" onClick={go}>
                    {label}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="askless-small">
          <button type="button" className="askless-link" onClick={() => setClosed(true)}>
            {t.resume.close}
          </button>
        </p>
      </div>
    </div>
  );
}
