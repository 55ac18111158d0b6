import type { Receipt, ReceiptLine } from '@askless/core';
import { useFingerprint, useWords } from '../../hooks/index.js';
import type { ReceiptPageProps } from '../../slots/index.js';
import { PageTitle } from '../PageTitle.js';

/** What was received: whose move it is, a number to quote, and what the bank's documents got. */
export function ReceiptPage({ submission, reference }: ReceiptPageProps) {
  const { t } = useWords();
  const fingerprint = useFingerprint(submission);
  return (
    <div className="askless-stack">
      <section className="askless-receipt">
        <p className="askless-eyebrow">{t.receipt.eyebrow}</p>
        <PageTitle page="receipt">{t.receipt.title}</PageTitle>
        <p className="askless-lede">{t.receipt.lede}</p>
        <dl className="askless-receipt-facts">
          {reference !== undefined && (
            <div className="askless-receipt-ref">
              <dt>{t.receipt.reference}</dt>
              <dd className="askless-receipt-no">{reference}</dd>
            </div>
          )}
          <div>
            <dt>{t.receipt.sent}</dt>
            <dd>{submission.asOf}</dd>
          </div>
          <div>
            <dt>{t.receipt.fingerprint}</dt>
            <dd className="askless-hash">{fingerprint ?? '…'}</dd>
          </div>
        </dl>
      </section>
      <section className="askless-sheet" aria-labelledby="askless-receipt-formats">
        <h2 className="askless-h2" id="askless-receipt-formats">
          {t.receipt.formats}
        </h2>
        {submission.receipts
          .filter(({ lines }) => lines.length > 0)
          .map((receipt) => (
            <FormatReceipt key={receipt.format} receipt={receipt} />
          ))}
      </section>
    </div>
  );
}

const outcomes = [
  'met',
  'token',
  'outstanding',
  'later',
  'missing',
] as const satisfies readonly ReceiptLine['outcome'][];

function FormatReceipt({ receipt }: { readonly receipt: Receipt }) {
  const { t, form, formats } = useWords();
  const counts = outcomes.map(
    (outcome) => [outcome, receipt.lines.filter((line) => line.outcome === outcome).length] as const,
  );
  return (
    <section className="askless-sum" aria-label={formats[receipt.format] ?? form.title}>
      <div className="askless-sum-head">
        <h3 className="askless-h3">{formats[receipt.format] ?? form.title}</h3>
        <span className="askless-small askless-muted">{receipt.version}</span>
      </div>
      <ul className="askless-outcomes">
        {counts.map(
          ([outcome, count]) =>
            count > 0 && (
              <li key={outcome} data-outcome={outcome}>
                <b>{count}</b> <span>{t.receipt.outcomes[outcome]}</span>
              </li>
            ),
        )}
        {receipt.findings.length > 0 && (
          <li data-outcome="finding">
            <b>{receipt.findings.length}</b> <span>{t.receipt.findings}</span>
          </li>
        )}
      </ul>
    </section>
  );
}
