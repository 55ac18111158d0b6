import { useHost, useSectionForm, useWords, type SectionFormBag, type Words } from '../hooks/index.js';
import { Icon } from '../icons/index.js';
import { slot, type SectionPageProps } from '../slots/index.js';
import { keepsFocus } from './keepsFocus.js';
import { LaterSlot } from './Later.js';
import { ProblemSummarySlot, SourceConsentsSlot } from './lateSlots.js';
import { PageItems } from './PageItems.js';
import { PageTitle } from './PageTitle.js';
import { StopNote } from './StopNote.js';

/** The page of one section: what is known of it, what is asked, and on to the next. */
export function SectionPage({ section }: SectionPageProps) {
  const { t } = useWords();
  const { onAllow } = useHost();
  const page = useSectionForm(section);
  if (!page) return null;
  const { place, of, questions } = page;
  return (
    <form className="askless-sheet" {...page.form}>
      {page.attempt > 0 && (
        <ProblemSummarySlot problems={page.problems} attempt={page.attempt} onGo={({ at }) => page.focus(at)} />
      )}
      <div className="askless-sheet-head">
        <p className="askless-eyebrow">{t.section.eyebrow(place, of, questions)}</p>
        <PageTitle page={section}>{page.label}</PageTitle>
      </div>
      {page.isAllKnown && (
        <div className="askless-notice">
          <Icon name="info" />
          <div>
            <p>
              <b>{t.section.nothing}</b>
            </p>
            <p className="askless-small">{t.section.nothingBecause(page.known)}</p>
          </div>
        </div>
      )}
      {place === 1 && onAllow && <SourceConsentsSlot />}
      <PageItems items={page.items} />
      <StopNote />
      <div className="askless-actions">
        <button type="submit" className="askless-btn askless-btn-primary" {...keepsFocus}>
          {goOnText(page, t)}
          <Icon name="next" mirrored />
        </button>
        <LaterSlot />
      </div>
    </form>
  );
}

function goOnText({ leadsTo, isAllKnown, nextLabel }: SectionFormBag, { section }: Words['t']): string {
  if (leadsTo !== 'section') return leadsTo === 'review' ? section.toReview : section.backToReview;
  return isAllKnown && nextLabel !== undefined ? section.continueTo(nextLabel) : section.continue;
}

export const SectionPageSlot = slot('SectionPage', SectionPage);
