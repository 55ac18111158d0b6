import type { Intake } from '@askless/adapters/reference/write';
import { words, type BankLocale } from './words.js';

/** The document that the bank's system gets, to look at and to keep. */
export function DocumentView({ intake, locale }: { readonly intake: Intake; readonly locale: BankLocale }) {
  const t = words[locale];
  return (
    <section className="bank-document" aria-labelledby="document">
      <h2 id="document">{t.documentTitle}</h2>
      <p>
        {t.documentLede} {intake.outstanding.length > 0 && t.outstanding(intake.outstanding.length)}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reachable by keyboard. */}
      <section tabIndex={0} aria-labelledby="document">
        <pre>{intake.text}</pre>
      </section>
      <p>
        <button type="button" className="bank-button" onClick={() => keepFile(intake.text)}>
          {t.download}
        </button>
      </p>
    </section>
  );
}

/** Milliseconds in which every browser has begun to read what was clicked. */
const minute = 60_000;

function keepFile(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: url, download: 'intake.json' }).click();
  setTimeout(() => URL.revokeObjectURL(url), minute);
}
