import { useId, useState } from 'react';
import { usePaging, useResume, useWords, type ResumeBag, type Words } from '../../hooks/index.js';
import { Icon } from '../../icons/index.js';
import { DeleteDraftSlot, DraftConflictsSlot, FormChangesSlot } from '../lateSlots.js';
import { GiveAgain } from './GiveAgain.js';
import { Heading } from '../Heading.js';

/** After a reload or another day: what is left, where it stopped, what has changed meanwhile, and ways to go on. */
export function ResumeNotice() {
  const resume = useResume();
  const { page } = usePaging();
  const [closed, setClosed] = useState(false);
  if (!resume) return null;
  // The last look has the conflicts itself.
  const conflicts = page.page === 'section' && <DraftConflictsSlot />;
  if (closed) return conflicts;
  return (
    <>
      <Resume resume={resume} onClose={() => setClosed(true)} />
      {conflicts}
      <FormChangesSlot />
    </>
  );
}

interface ResumeProps {
  readonly resume: ResumeBag;
  readonly onClose: () => void;
}

function Resume({ resume: { left, lists, saved, giveAgain, updates, stoppedAt, openFirst }, onClose }: ResumeProps) {
  const { t, explain } = useWords();
  const element = useId();
  const goTo = (open: () => void): void => {
    onClose();
    open();
  };
  return (
    <section className="askless-sheet askless-resume" aria-labelledby={element}>
      <p className="askless-eyebrow">{t.comeBack.eyebrow}</p>
      <Heading level={2} className="askless-h2" id={element}>
        {titleText(t, left, lists)}
      </Heading>
      <p className="askless-lede">{explain.join([t.comeBack.stopped(stoppedAt.label), saved])}</p>
      {updates.length > 0 && <Updates updates={updates} />}
      <GiveAgain giveAgain={giveAgain} />
      <div className="askless-actions">
        <button type="button" className="askless-btn askless-btn-primary" onClick={() => goTo(stoppedAt.open)}>
          {t.comeBack.continueAt(stoppedAt.label)}
        </button>
        {openFirst && (
          <button type="button" className="askless-btn askless-btn-secondary" onClick={() => goTo(openFirst)}>
            {t.comeBack.fromStart}
          </button>
        )}
        <DeleteDraftSlot />
        <button type="button" className="askless-iconbtn" aria-label={t.resume.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
    </section>
  );
}

function titleText({ resume, comeBack }: Words['t'], left: number, lists: number): string {
  if (left > 0) return resume.title(left);
  return lists > 0 ? comeBack.lists(lists) : comeBack.complete;
}

/** Sources that were read again since the borrower left: what they say now stands already. */
function Updates({ updates }: Pick<ResumeBag, 'updates'>) {
  const { t } = useWords();
  return (
    <div className="askless-updates">
      {updates.map(({ source, label, answers }) => (
        <p key={source} className="askless-source">
          <Icon name="info" />
          <span>{t.comeBack.updated(label, answers)}</span>
        </p>
      ))}
    </div>
  );
}
