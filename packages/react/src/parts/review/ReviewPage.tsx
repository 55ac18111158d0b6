import { useReview, useWords, type ReviewBag, type SubmitState, type Words } from '../../hooks/index.js';
import { Icon } from '../../icons/index.js';
import {
  CostCardSlot,
  DraftConflictsSlot,
  KeptOrphansSlot,
  ProblemSummarySlot,
  SourceConflictsSlot,
} from '../lateSlots.js';
import { LaterSlot } from '../Later.js';
import { PageTitle } from '../PageTitle.js';
import { ReviewSection } from './ReviewSection.js';

/** Every answer to look over, each with a way to change it; and the button that sends them. */
export function ReviewPage() {
  const { t } = useWords();
  const review = useReview();
  const { sections, looks, problems, attempt, state, form, change } = review;
  return (
    <form className="askless-sheet" {...form}>
      {attempt > 0 && (
        <ProblemSummarySlot
          problems={problems.map(({ problem }) => problem)}
          attempt={attempt}
          onGo={({ at }) => change(at)}
        />
      )}
      <div className="askless-sheet-head">
        <p className="askless-eyebrow">{t.review.eyebrow}</p>
        <PageTitle page="review">{t.review.title}</PageTitle>
        <p className="askless-lede">{t.review.lede}</p>
      </div>
      {looks.length > 0 && <Looks looks={looks} />}
      <DraftConflictsSlot attempt={problems.length === 0 ? attempt : 0} />
      <SourceConflictsSlot />
      {sections.map((section) => (
        <ReviewSection key={section.id} section={section} />
      ))}
      <KeptOrphansSlot />
      <CostCardSlot />
      <NotSent {...review} />
      <div className="askless-actions">
        <button
          type="submit"
          className="askless-btn askless-btn-primary"
          aria-disabled={state.state === 'sending' || undefined}
        >
          {state.state === 'sending' ? t.review.submitting : t.review.submit}
        </button>
        <LaterSlot />
      </div>
    </form>
  );
}

/** What became of sending. What the host did not take of single answers stands in the list of what is to be put right. */
function NotSent({ state, isOnline, sendWhenOnline }: Pick<ReviewBag, 'state' | 'isOnline' | 'sendWhenOnline'>) {
  const { t } = useWords();
  const isToldAbove = state.state === 'failed' && state.refused > 0 && state.reasons.length === 0;
  return (
    <>
      <div aria-live="polite">
        {state.state === 'waiting' && (
          <div className="askless-notice" data-kind="attention">
            <Icon name="offline" />
            <p>{t.review.waiting}</p>
          </div>
        )}
      </div>
      {state.state === 'failed' && !isToldAbove && (
        <div className="askless-notice" data-kind="danger" role="alert">
          <Icon name="alert" />
          <div>
            <p>
              <b>{t.review.failed}</b>
            </p>
            {state.reasons.map((reason) => (
              <p key={reason}>{reason}</p>
            ))}
            <p className="askless-small">{isOnline ? helpText(state, t) : t.review.failedOffline}</p>
            {!isOnline && (
              <button type="button" className="askless-link" onClick={sendWhenOnline}>
                {t.review.sendWhenOnline}
              </button>
            )}
          </div>
        </div>
      )}
    </>
  );
}

/** What can be done about an application that was not sent. */
function helpText({ error, status }: Extract<SubmitState, { state: 'failed' }>, { review }: Words['t']): string {
  if (status === unauthorized) return review.failedSignedOut;
  return error.retryable ? review.failedHelp : review.failedForGood;
}

/** The HTTP status of a host that no longer knows who the borrower is. */
const unauthorized = 401;

/** What is possible but odd: shown, never in the way. */
function Looks({ looks }: Pick<ReviewBag, 'looks'>) {
  const { t } = useWords();
  return (
    <div className="askless-notice" data-kind="attention">
      <Icon name="info" />
      <div>
        <p>
          <b>{t.review.looksTitle}</b>
        </p>
        <ul className="askless-list askless-small">
          {looks.map(({ key, name, text }) => (
            <li key={key}>
              {name}: {text}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
