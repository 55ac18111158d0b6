import type { Withdrawal } from '@askless/core';
import { useStartAgain, useWords } from '../../hooks/index.js';
import { PageTitle } from '../PageTitle.js';

export interface LeftPageProps {
  readonly withdrawal: Withdrawal;
  /** The host's number for the record, where it gave one. */
  readonly reference?: string | undefined;
}

/** The last page of an application that was left: what is kept of it, and that it can be begun again. */
export function LeftPage({ withdrawal, reference }: LeftPageProps) {
  const startAgain = useStartAgain();
  const { t, form } = useWords();
  const gates = new Set(withdrawal.gates.flatMap((product) => product.gates));
  return (
    <section className="askless-receipt">
      <p className="askless-eyebrow">{t.left.eyebrow}</p>
      <PageTitle page="left">{t.left.title}</PageTitle>
      <p className="askless-lede">{t.left.lede}</p>
      <dl className="askless-receipt-facts">
        {reference !== undefined && (
          <div className="askless-receipt-ref">
            <dt>{t.receipt.reference}</dt>
            <dd className="askless-receipt-no">{reference}</dd>
          </div>
        )}
        <div className="askless-receipt-ref">
          <dt>{t.left.reasons}</dt>
          <dd>
            <ul className="askless-list">
              {[...gates].map((gate) => (
                <li key={gate}>{form.gates[gate] ?? gate}</li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      <p className="askless-p">{t.left.next}</p>
      <div className="askless-actions">
        <button type="button" className="askless-btn askless-btn-secondary" onClick={startAgain}>
          {t.left.back}
        </button>
      </div>
    </section>
  );
}
