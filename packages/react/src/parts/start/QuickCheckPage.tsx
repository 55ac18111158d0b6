import { quickCheckSection } from '@askless/core';
import { useHeldQuestion, usePaging, useQuickCheck, useQuickResult, useWords } from '../../hooks/index.js';
import { Icon } from '../../icons/index.js';
import { CountNoteLine } from '../CountNoteLine.js';
import { keepsFocus } from '../keepsFocus.js';
import { LaterSlot } from '../Later.js';
import { ProblemSummarySlot, SourceConsentsSlot } from '../lateSlots.js';
import { PageItems } from '../PageItems.js';
import { PageTitle } from '../PageTitle.js';
import { UnreadNotice } from '../UnreadNotice.js';
import { Ready } from './Ready.js';
import { Result } from './Result.js';

/**
 * The first page: the few questions that tell which products are open, and beside them what the answers mean. Where nothing is left to ask,
 * what fits takes the place of the questions.
 */
export function QuickCheckPage() {
  const { t, form } = useWords();
  const { fromReview } = usePaging();
  const { element, questions, problems, attempt, goTo, onSubmit } = useQuickCheck();
  const holding = useHeldQuestion();
  const result = useQuickResult();
  const asks = questions.length > 0;
  return (
    <div className="askless-frame" data-layout="aside">
      <div className="askless-main askless-stack">
        <UnreadNotice />
        <form className="askless-sheet" id={element} noValidate onSubmit={onSubmit} {...holding}>
          {attempt > 0 && <ProblemSummarySlot problems={problems} attempt={attempt} onGo={goTo} />}
          <div className="askless-sheet-head">
            <p className="askless-eyebrow">{asks ? t.start.eyebrow(form.title) : form.title}</p>
            <PageTitle page={quickCheckSection}>{asks ? t.start.title : t.start.titleKnown}</PageTitle>
            {asks && <p className="askless-lede">{t.start.lede}</p>}
          </div>
          {!asks && <Result result={result} />}
          <PageItems items={questions.map((id) => ({ item: 'question', id }))} />
          <SourceConsentsSlot />
          <CountNoteLine />
        </form>
      </div>
      <aside className="askless-rail askless-stack" aria-label={t.start.result}>
        {asks && (
          <div className="askless-card">
            <Result result={result} />
          </div>
        )}
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
