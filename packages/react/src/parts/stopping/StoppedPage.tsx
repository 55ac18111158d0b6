import type { ProductStanding } from '@askless/core';
import {
  useHeldQuestion,
  useLanguageOf,
  useLeave,
  useStopping,
  useWords,
  type DecidingAnswer,
  type StoppingBag,
} from '../../hooks/index.js';
import { Icon } from '../../icons/index.js';
import type { StoppedPageProps } from '../../slots/index.js';
import { PageTitle } from '../PageTitle.js';
import { QuestionSlot } from '../Question.js';
import { Heading } from '../Heading.js';

/** Every product is closed: why, by which answers, and what the borrower may do about it. It stays until left. */
export function StoppedPage({ onResume }: StoppedPageProps) {
  const { t } = useWords();
  const holding = useHeldQuestion();
  const bag = useStopping();
  const { answers, products } = bag;
  return (
    <div className="askless-sheet" {...holding}>
      <div className="askless-sheet-head">
        <p className="askless-eyebrow">{t.stop.eyebrow}</p>
        <PageTitle page="stopped">{t.stop.title}</PageTitle>
        <p className="askless-lede">{t.stop.lede}</p>
      </div>
      <div className="askless-questions">
        <Why products={products} />
        {answers.length > 0 && (
          <div className="askless-known">
            <div className="askless-known-head">
              <Heading level={2} className="askless-h3">
                {t.stop.answers}
              </Heading>
              <p className="askless-small askless-muted askless-p0">{t.stop.answersHelp}</p>
            </div>
            <dl className="askless-known-list">
              {answers.map((answer) => (
                <Answer key={answer.at} answer={answer} />
              ))}
            </dl>
          </div>
        )}
      </div>
      <WaysOn bag={bag} onResume={onResume} />
    </div>
  );
}

/** The condition that each product fails. */
function Why({ products }: { readonly products: readonly ProductStanding[] }) {
  const { t, form } = useWords();
  const closed = products.flatMap((product) => (product.standing === 'closed' ? [product] : []));
  return (
    <div>
      <Heading level={2} className="askless-h3">
        {t.stop.why}
      </Heading>
      <ul className="askless-offers">
        {closed.map(({ id, closedBy }) => (
          <li key={id}>
            <p className="askless-offer">
              <span>{form.products[id] ?? id}</span>
            </p>
            {closedBy.map(({ gate }) => (
              <p key={gate} className="askless-small askless-muted">
                {form.gates[gate] ?? gate}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One answer as it stands, and as its question once it is to be changed. */
function Answer({ answer: { at, name, text, changing, change } }: { readonly answer: DecidingAnswer }) {
  const { t } = useWords();
  const languageOf = useLanguageOf();
  if (changing)
    return (
      <div className="askless-known-row askless-known-open">
        <dt className="askless-vh">{name}</dt>
        <dd>
          <QuestionSlot id={at} />
        </dd>
      </div>
    );
  return (
    <div className="askless-known-row">
      <dt>{name}</dt>
      <dd className="askless-known-value" lang={text && languageOf(text)}>
        {text ?? t.review.notGiven}
      </dd>
      <dd className="askless-known-act">
        <button type="button" className="askless-link askless-correct" onClick={change}>
          {t.stop.change}
          <span className="askless-vh"> {name}</span>
        </button>
      </dd>
    </div>
  );
}

/** Go on all the same, or leave; and back to the form once something is on offer again. */
function WaysOn({ bag, onResume }: StoppedPageProps & { readonly bag: StoppingBag }) {
  const { t, form } = useWords();
  const { state, leave } = useLeave();
  const { stopped, products } = bag;
  const resume = (): void => {
    bag.resume();
    onResume();
  };
  const goOn = (): void => {
    bag.goOn();
    onResume();
  };
  const open = stopped ? [] : products.filter(({ standing }) => standing !== 'closed');
  return (
    <>
      <div aria-live="polite">
        {!stopped && (
          <p className="askless-notice askless-p">
            <Icon name="check" />
            <span>{t.stop.open(t.values.listJoin(open.map(({ id }) => form.products[id] ?? id)))}</span>
          </p>
        )}
        {state === 'failed' && (
          <p className="askless-notice askless-p" data-kind="danger">
            <Icon name="alert" />
            <span>{t.stop.leaveFailed}</span>
          </p>
        )}
      </div>
      <div className="askless-actions">
        {stopped ? (
          <>
            <button type="button" className="askless-btn askless-btn-primary" onClick={goOn}>
              {t.stop.goOn}
            </button>
            {leave && (
              <button
                type="button"
                className="askless-btn askless-btn-secondary"
                aria-disabled={state === 'leaving' || undefined}
                onClick={leave}
              >
                {state === 'leaving' ? t.stop.leaving : state === 'failed' ? t.stop.again : t.stop.leave}
              </button>
            )}
          </>
        ) : (
          <button type="button" className="askless-btn askless-btn-primary" onClick={resume}>
            {t.stop.resume}
          </button>
        )}
      </div>
      {stopped && <p className="askless-small askless-muted">{t.stop.goOnHelp}</p>}
    </>
  );
}
