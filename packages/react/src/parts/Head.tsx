import { useBurden } from '../paging/index.js';
import { useProblemCount } from '../hooks/index.js';
import { usePaging, useWords } from '../session/index.js';
import { CountNoteLine } from './CountNoteLine.js';
import { Icon } from '../icons/index.js';
import { Ruler } from './Ruler.js';
import { SaveState } from './SaveState.js';

interface HeadProps {
  readonly panelId: string;
  readonly panelOpen: boolean;
  readonly onPanel: () => void;
}

/** What is left, what is saved, and how much was left out: the same on each page. */
export function Head({ panelId, panelOpen, onPanel }: HeadProps) {
  const { t, form } = useWords();
  const { leftOut } = useBurden();
  return (
    <div className="askless-head">
      <div className="askless-head-top">
        <p className="askless-product">{form.title}</p>
        <SaveState />
      </div>
      <div className="askless-head-row">
        <Count />
        <button
          type="button"
          className="askless-link"
          aria-expanded={panelOpen}
          aria-controls={panelId}
          onClick={onPanel}
        >
          <Icon name="fold" />
          <span>{t.head.leftOut(leftOut)}</span>
        </button>
      </div>
      <Ruler />
      <CountNoteLine />
    </div>
  );
}

function Count() {
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
