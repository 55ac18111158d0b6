import { useBurden, usePaging, useProblemCount, useWords } from '../hooks/index.js';
import { Icon } from '../icons/index.js';
import { slot } from '../slots/index.js';

/** What is left, in a sentence: questions and minutes, or what is to be put right. */
export function Count() {
  const { page } = usePaging();
  return page.page === 'review' ? <ReviewCount /> : <Left />;
}

/** Only the last look searches the whole form for problems. */
function ReviewCount() {
  const { t } = useWords();
  const problems = useProblemCount();
  return problems > 0 ? <Figure words={t.head.fixes(problems)} kind="danger" /> : <Left />;
}

function Left() {
  const { t } = useWords();
  const { left, lists, minutes } = useBurden();
  if (left > 0) return <Figure words={t.head.left(left)} after={t.head.minutes(minutes)} />;
  if (lists > 0) return <Figure words={t.head.lists(lists)} />;
  return (
    <p className="askless-count">
      <span className="askless-count-n">
        <Icon name="check" />
      </span>
      <span>{t.head.allAnswered}</span>
    </p>
  );
}

function Figure({
  words: [before, figure, behind],
  after,
  kind,
}: {
  readonly words: readonly [string, string, string];
  readonly after?: string;
  readonly kind?: 'danger';
}) {
  return (
    <p className="askless-count">
      {before !== '' && <span>{before}</span>}
      <span className="askless-count-n" data-kind={kind}>
        {figure}
      </span>
      <span>{behind}</span>
      {after !== undefined && (
        <>
          <span className="askless-count-sep" aria-hidden="true">
            ·
          </span>
          <span>{after}</span>
        </>
      )}
    </p>
  );
}

export const CountSlot = slot('Count', Count);
