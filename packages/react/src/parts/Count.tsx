import { useBurden, usePaging, useProblemCount, useWords } from '../hooks/index.js';
import { Icon } from '../icons/index.js';
import { slot } from '../slots/index.js';

/** What is left, in a sentence: questions and minutes, or what is to be put right. */
export function Count() {
  const { t } = useWords();
  const { page } = usePaging();
  const { left, minutes } = useBurden();
  const problems = useProblemCount();
  if (page.page === 'review' && problems > 0) return <Figure words={t.head.fixes(problems)} kind="danger" />;
  if (left > 0) return <Figure words={t.head.left(left)} after={t.head.minutes(minutes)} />;
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
