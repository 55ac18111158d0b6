import { useSectionSteps, useWords } from '../../hooks/index.js';
import { Icon } from '../../icons/index.js';
import type { SectionPageProps } from '../../slots/index.js';
import { keepsFocus } from '../keepsFocus.js';
import { LaterSlot } from '../Later.js';
import { ProblemSummarySlot } from '../lateSlots.js';
import { PageItems } from '../PageItems.js';
import { PageTitle } from '../PageTitle.js';
import { StopNote } from '../StopNote.js';

/** A section question by question, for those who would rather have one thing before them; or what is changed out of the last look. */
export function SinglePage({ section }: SectionPageProps) {
  const { t } = useWords();
  const step = useSectionSteps(section);
  if (!step) return null;
  const { place, of, leadsTo, back } = step;
  const isChange = leadsTo === 'back-to-review';
  return (
    <form className="askless-sheet" {...step.form}>
      {step.attempt > 0 && (
        <ProblemSummarySlot problems={step.problems} attempt={step.attempt} onGo={({ at }) => step.focus(at)} />
      )}
      <div className="askless-sheet-head">
        <p className="askless-eyebrow">{isChange ? t.single.change : t.single.place(place, of)}</p>
        <PageTitle page={`${section} ${step.key}`}>{step.label}</PageTitle>
      </div>
      <PageItems items={step.items} />
      <StopNote />
      <div className="askless-actions">
        <button type="submit" className="askless-btn askless-btn-primary" {...keepsFocus}>
          {isChange ? t.section.backToReview : leadsTo === 'review' ? t.section.toReview : t.section.continue}
          <Icon name="next" mirrored />
        </button>
        {back && !isChange && (
          <button type="button" className="askless-link" onClick={back}>
            {t.single.back}
          </button>
        )}
        <LaterSlot />
      </div>
    </form>
  );
}
