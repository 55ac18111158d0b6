import { useId, useState } from 'react';
import { useDerived, useLanguageOf, useWords, type ReviewLine, type ReviewSectionBag } from '../../hooks/index.js';
import { Icon } from '../../icons/index.js';
import type { InstanceProps } from '../../slots/index.js';
import { Seal, SourceSlot } from '../Seal.js';
import { Heading } from '../Heading.js';

/** One section as a list to look over: single answers first, then each group's rows. */
export function ReviewSection({ section: { label, lists } }: { readonly section: ReviewSectionBag }) {
  const { t } = useWords();
  const id = useId();
  const answers = lists.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <section className="askless-sum" aria-labelledby={id}>
      <div className="askless-sum-head">
        <Heading level={2} className="askless-h2" id={id}>
          {label}
        </Heading>
        <span className="askless-small askless-muted">{t.review.answers(answers)}</span>
      </div>
      {lists.map(({ key, title, lines }) => (
        <div key={key}>
          {title !== undefined && (
            <Heading level={3} className="askless-h3 askless-sum-sub">
              {title}
            </Heading>
          )}
          <dl className="askless-sum-list">
            {lines.map((line) => (
              <Row key={line.id} line={line} />
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}

function Row({ line: { id, label, state, text, origin, problem, change } }: { readonly line: ReviewLine }) {
  const { t } = useWords();
  const languageOf = useLanguageOf();
  const [open, setOpen] = useState(false);
  const isDerived = origin?.from === 'derived';
  return (
    <div className="askless-sum-row" data-invalid={problem === undefined ? undefined : true}>
      <dt>{label}</dt>
      <dd className="askless-sum-value">
        {text !== '' && (
          <bdi className={state === 'open' ? 'askless-muted' : undefined} lang={languageOf(text)}>
            {text}
          </bdi>
        )}
        {origin && <Origin origin={origin} />}
        {problem !== undefined && (
          <span className="askless-error">
            <Icon name="alert" />
            {problem}
          </span>
        )}
        {open && isDerived && <How id={id} />}
      </dd>
      <dd className="askless-sum-act">
        {change && (
          <button type="button" className="askless-link" onClick={change}>
            {t.review.change}
            <span className="askless-vh"> {label}</span>
          </button>
        )}
        {isDerived && (
          <button type="button" className="askless-link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t.seeHow.button}
            <span className="askless-vh"> {label}</span>
          </button>
        )}
      </dd>
    </div>
  );
}

/** What a calculated value is calculated from. */
function How({ id }: InstanceProps) {
  const { t } = useWords();
  const { from = [] } = useDerived(id) ?? {};
  return <span className="askless-how askless-small">{t.seeHow.from(t.values.listJoin(from))}</span>;
}

/** Where an answer comes from that the borrower did not type. */
function Origin({ origin }: { readonly origin: NonNullable<ReviewLine['origin']> }) {
  const { t } = useWords();
  if (origin.from === 'source') return <SourceSlot {...origin.source} />;
  return (
    <span className="askless-source">
      <Seal letter={t.known.calculatedSeal} kind="calc" />
      <span>{t.known.calculated('')}</span>
    </span>
  );
}
