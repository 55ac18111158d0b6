import { useId } from 'react';
import { useCost, useWords } from '../../hooks/index.js';
import { Heading } from '../Heading.js';

/** What the loan would cost, in the host's figures: the yearly rate with all costs stands out. */
export function CostCard() {
  const { t } = useWords();
  const cost = useCost();
  const element = useId();
  if (!cost) return null;
  return (
    <section className="askless-sum askless-cost" aria-labelledby={element}>
      <div className="askless-cost-head">
        <Heading level={2} className="askless-h3" id={element}>
          {t.cost.title}
        </Heading>
        <span className="askless-small askless-muted">{t.cost.example}</span>
      </div>
      <dl className="askless-cost-list">
        {cost.rows.map(({ figure, label, text }) => (
          <div key={figure} className="askless-cost-row" data-strong={figure === 'annualRate' ? true : undefined}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="askless-cost-foot">{cost.basis}</p>
    </section>
  );
}
