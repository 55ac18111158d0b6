import { quickCheckSection } from '@askless/core';
import { useHeldQuestion, usePaging, useQuickCheck, useQuickResult, useWords } from '../../hooks/index.js';
import { Icon } from '../../icons/index.js';
import { CountNoteLine } from '../CountNoteLine.js';
import { keepsFocus } from '../keepsFocus.js';
import { LaterSlot } from '../Later.js';
import { ProblemSummarySlot, SourceConsentsSlot } from '../lateSlots.js';
import { PageItems } from '../PageItems.js';
import { PageTitle } from '../PageTitle.js';
import { Ready } from './Ready.js';
import { ResultCard } from './ResultCard.js';

/** The first page: the few questions that tell which products are open, and beside them what the answers mean. */
export function QuickCheckPage() {
  const { t, form } = useWords();
  const { fromReview } = usePaging();
  const { element, questions, problems, attempt, goTo, onSubmit } = useQuickCheck();
  const holding = useHeldQuestion();
  const result = useQuickResult();
  return (
    <div className="askless-frame" data-layout="aside">
      <div className="askless-main">
        <form className="askless-sheet" id={element} noValidate onSubmit={onSubmit} {...holding}>
          {attempt > 0 && <ProblemSummarySlot problems={problems} attempt={attempt} onGo={goTo} />}
          <div className="askless-sheet-head">
            <p className="askless-eyebrow">{t.start.eyebrow(form.title)}</p>
            <PageTitle page={quickCheckSection}>{questions.length > 0 ? t.start.title : t.start.titleKnown}</PageTitle>
            <p className="askless-lede">{t.start.lede}</p>
          </div>
          <PageItems items={questions.map((id) => ({ item: 'question', id }))} />
          <SourceConsentsSlot />
          <CountNoteLine />
        </form>
      </div>
      <aside className="askless-rail askless-stack" aria-label={t.start.result}>
        <ResultCard result={result} />
        <Ready plan={result.plan} />
      </aside>
      <div className="askless-after">
        <div className="askless-actions">
          <button type="submit" form={element} className="askless-btn askless-btn-primary" {...keepsFocus}>
            {fromReview ? t.section.backToReview : t.start.begin}
            <Icon name="next" mirrored />
          </button>
          <LaterSlot />
        </div>
      </div>
    </div>
  );
}
