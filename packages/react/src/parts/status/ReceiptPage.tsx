import type { Receipt, ReceiptLine } from '@askless/core';
import { useId } from 'react';
import {
  useDayText,
  useFingerprint,
  useHost,
  useLanguageOf,
  useMomentText,
  useNextOpen,
  useSubmissionCopy,
  useWords,
} from '../../hooks/index.js';
import type { ReceiptPageProps } from '../../slots/index.js';
import { FeedbackCardSlot, StageListSlot } from '../lateSlots.js';
import { PageTitle } from '../PageTitle.js';
import { download } from './download.js';
import { writeCopy } from './writeCopy.js';
import { Heading } from '../Heading.js';

/** What was received: whose move it is, a number to quote, where it stands, and what the bank's documents got. */
export function ReceiptPage(props: ReceiptPageProps) {
  const { submission } = props;
  const { t } = useWords();
  const { status } = useHost();
  const next = useNextOpen();
  const element = useId();
  return (
    <div className="askless-frame" data-layout="aside">
      <div className="askless-main askless-stack">
        <Received {...props} />
        {status && (
          <section className="askless-sheet" aria-labelledby={`${element}-status`}>
            <Heading level={2} className="askless-h2" id={`${element}-status`}>
              {t.status.title}
            </Heading>
            <StageListSlot status={status} onOpen={next.open} />
          </section>
        )}
        <section className="askless-sheet" aria-labelledby={`${element}-formats`}>
          <Heading level={2} className="askless-h2" id={`${element}-formats`}>
            {t.receipt.formats}
          </Heading>
          {submission.receipts
            .filter(({ lines }) => lines.length > 0)
            .map((receipt) => (
              <FormatReceipt key={receipt.format} receipt={receipt} />
            ))}
        </section>
      </div>
      <aside className="askless-rail askless-stack" aria-label={t.status.rail}>
        <FeedbackCardSlot />
        <Contact />
      </aside>
    </div>
  );
}

function Received(props: ReceiptPageProps) {
  const { submission, reference, receivedAt } = props;
  const { t } = useWords();
  const timeText = useTimeText();
  const { status: { outcome } = {} } = useHost();
  const lede = useLede();
  const fingerprint = useFingerprint(submission);
  const { amendment } = submission;
  return (
    <section className="askless-receipt">
      <p className="askless-eyebrow">
        {t.receipt.eyebrow}
        {amendment > 0 && ` · ${t.status.amendment(amendment)}`}
      </p>
      <PageTitle page="receipt">{outcome ? t.status.endedTitle[outcome.how] : t.receipt.title}</PageTitle>
      <p className="askless-lede">{lede}</p>
      <dl className="askless-receipt-facts">
        {reference !== undefined && (
          <div className="askless-receipt-ref">
            <dt>{t.receipt.reference}</dt>
            <dd className="askless-receipt-no">{reference}</dd>
          </div>
        )}
        {receivedAt !== undefined && (
          <div>
            <dt>{t.receipt.sent}</dt>
            <dd>{timeText(receivedAt)}</dd>
          </div>
        )}
        <div>
          <dt>{t.receipt.fingerprint}</dt>
          <dd className="askless-hash">{fingerprint ?? '…'}</dd>
        </div>
      </dl>
      <Downloads {...props} />
    </section>
  );
}

/** What was sent: to be read and printed, and as it was sent. The bank's own documents are the bank's. */
function Downloads({ submission, reference, receivedAt }: ReceiptPageProps) {
  const { t, locale } = useWords();
  const timeText = useTimeText();
  const copy = useSubmissionCopy(submission);
  const languageOf = useLanguageOf();
  const fingerprint = useFingerprint(submission);
  const name = reference ?? submission.form.id;
  const facts = [
    ...(reference === undefined ? [] : [[t.receipt.reference, reference] as const]),
    ...(receivedAt === undefined ? [] : [[t.receipt.sent, timeText(receivedAt)] as const]),
    [t.receipt.fingerprint, fingerprint ?? ''] as const,
  ];
  return (
    <div className="askless-actions">
      <button
        type="button"
        className="askless-btn askless-btn-secondary"
        onClick={() => download(`${name}.html`, writeCopy(copy, { locale, facts, languageOf }), 'text/html')}
      >
        {t.status.copy}
      </button>
      <button
        type="button"
        className="askless-link"
        onClick={() => download(`${name}.json`, JSON.stringify(submission, undefined, 2), 'application/json')}
      >
        {t.status.download}
      </button>
    </div>
  );
}

/** Writes a moment as hosts say it; what is none stays as it was said. */
function useTimeText(): (moment: string) => string {
  const momentText = useMomentText();
  return (moment) => (Number.isNaN(Date.parse(moment)) ? moment : momentText(Date.parse(moment)));
}

/** The first sentence says whose move it is, and by when. */
function useLede(): string {
  const { t } = useWords();
  const dayText = useDayText();
  const { status } = useHost();
  if (!status) return t.receipt.lede;
  const { waitingFor, by, outcome } = status;
  if (outcome) return t.status.ledeEnded;
  if (waitingFor === 'borrower') return t.status.ledeBorrower;
  if (waitingFor !== 'bank') return t.status.ledeOther(waitingFor.other);
  return by === undefined ? t.status.ledeBank : t.status.ledeBankBy(dayText(by));
}

function Contact() {
  const { t } = useWords();
  const { status: { contact = [] } = {} } = useHost();
  if (contact.length === 0) return null;
  return (
    <section className="askless-card">
      <Heading level={2} className="askless-h3">
        {t.status.contact}
      </Heading>
      {contact.map((line) => (
        <p key={line} className="askless-small askless-p0">
          {line}
        </p>
      ))}
    </section>
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
        <Heading level={3} className="askless-h3">
          {formats[receipt.format] ?? form.title}
        </Heading>
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
