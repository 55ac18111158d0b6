import { quickCheckSection, type InstanceId } from '@askless/core';
import { useDeferredValue, useState, type FormEvent } from 'react';
import { problemsIn, takeAll, type Problem } from '../../answering/index.js';
import { useHeldQuestion } from '../../hooks/index.js';
import { Icon } from '../../icons/index.js';
import { useSectionPages } from '../../paging/index.js';
import { domKey, usePaging, usePlan, useSession, useWords, type Session } from '../../session/index.js';
import { CountNoteLine } from '../CountNoteLine.js';
import { keepsFocus } from '../keepsFocus.js';
import { LaterSlot } from '../Later.js';
import { ProblemSummarySlot, SourceConsentsSlot } from '../lateSlots.js';
import { PageItems } from '../PageItems.js';
import { PageTitle } from '../PageTitle.js';
import { Ready } from './Ready.js';
import { ResultCard } from './ResultCard.js';
import { useQuickCheck } from './useQuickCheck.js';

/** The first page: the few questions that tell which products are open, and beside them what the answers mean. */
export function QuickCheckPage() {
  const session = useSession();
  const { prefix, focusNext } = session;
  const { t, form } = useWords();
  const { fromReview } = usePaging();
  const plan = usePlan();
  const shown = useQuickCheck();
  const holding = useHeldQuestion();
  const { problems, attempt, begin } = useBegin(shown);
  const later = useDeferredValue(plan);
  const element = `${prefix}-start`;
  return (
    <div className="askless-frame" data-layout="aside">
      <div className="askless-main">
        <form className="askless-sheet" id={element} noValidate onSubmit={begin} {...holding}>
          {attempt > 0 && (
            <ProblemSummarySlot problems={problems} attempt={attempt} onGo={({ at }) => focusNext.set(at)} />
          )}
          <div className="askless-sheet-head">
            <p className="askless-eyebrow">{t.start.eyebrow(form.title)}</p>
            <PageTitle page={quickCheckSection}>{shown.length > 0 ? t.start.title : t.start.titleKnown}</PageTitle>
            <p className="askless-lede">{t.start.lede}</p>
          </div>
          <PageItems items={shown.map((id) => ({ item: 'question', id }))} />
          <SourceConsentsSlot />
          <CountNoteLine />
        </form>
      </div>
      <aside className="askless-rail askless-stack" aria-label={t.start.result}>
        <ResultCard plan={later} />
        <Ready plan={later} />
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

interface Beginning {
  readonly problems: readonly Problem[];
  readonly attempt: number;
  readonly begin: (event: FormEvent) => void;
}

/** On to the form: what is left open here can be answered later, what is wrong is put right first. */
function useBegin(shown: readonly InstanceId[]): Beginning {
  const session = useSession();
  const { open, fromReview } = usePaging();
  const pages = useSectionPages();
  const [attempt, setAttempt] = useState(0);
  return {
    problems: attempt === 0 ? [] : wrongIn(session, shown),
    attempt,
    begin: (event) => {
      event.preventDefault();
      takeAll(session);
      const problems = wrongIn(session, shown);
      for (const { at } of problems) session.inputs.show(domKey(at));
      if (problems.length > 0) {
        session.tell({ event: 'problems', count: problems.length });
        setAttempt(attempt + 1);
        return;
      }
      const sections = pages.filter(({ id }) => id !== quickCheckSection);
      const next = fromReview ? undefined : (sections.find((page) => page.open.length > 0) ?? sections[0]);
      open(next ? { page: 'section', section: next.id } : { page: 'review' });
    },
  };
}

function wrongIn(session: Session, shown: readonly InstanceId[]): readonly Problem[] {
  return problemsIn(session, shown).filter(({ problem }) => problem !== 'required');
}
