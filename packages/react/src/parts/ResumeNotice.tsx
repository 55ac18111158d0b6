import { useState } from 'react';
import type { Restored } from '../saving/index.js';
import { useBurden, useSectionPages } from '../paging/index.js';
import { usePlan, usePaging, useWords } from '../session/index.js';
import { Icon } from '../icons/index.js';

export interface ResumeNoticeProps {
  readonly restored: Restored;
}

/** Says after a reload what is left, and what must be given again because browsers may not keep it. */
export function ResumeNotice({ restored }: ResumeNoticeProps) {
  const { t, form, locale } = useWords();
  const { left } = useBurden();
  const { open } = usePaging();
  const pages = useSectionPages();
  const plan = usePlan();
  const [closed, setClosed] = useState(false);
  const again = restored.giveAgain.filter((id) => plan.decisions.get(id)?.state === 'ask');
  if (closed) return null;
  return (
    <div className="askless-notice askless-resume" aria-live="polite">
      <Icon name="info" />
      <div>
        <p>
          <b>{t.resume.title(left)}</b>
        </p>
        <p className="askless-small">
          {t.resume.saved(
            new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
              dateStyle: 'medium',
              timeStyle: 'short',
            }).format(restored.savedAt),
          )}
        </p>
        {again.length > 0 && (
          <>
            <p className="askless-small">{t.resume.giveAgain(again.length)}</p>
            <ul className="askless-list askless-small">
              {again.map((id) => {
                const section = pages.find(({ fields }) => fields.includes(id));
                const label = form.questions[id.replace(/\[[^\]]*\]/, '')]?.label ?? id;
                return (
                  <li key={id}>
                    <button
                      type="button"
                      className="askless-link"
                      onClick={() => section && open({ page: 'section', section: section.id }, id)}
                    >
                      {label}
                    </button>
                  </li>
                );
              })}
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
