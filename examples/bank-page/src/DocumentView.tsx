import type { BankLocale } from './address.js';
import { wordsOf } from './words.js';

/** The document that the bank's system gets, to look at and to keep. */
export function DocumentView({ document: text, locale }: { readonly document: string; readonly locale: BankLocale }) {
  const { apply: t } = wordsOf(locale);
  return (
    <section className="bank-document" aria-labelledby="document">
      <h2 id="document">{t.documentTitle}</h2>
      <p>{t.documentLede}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reachable by keyboard. */}
      <section tabIndex={0} aria-labelledby="document">
        <pre>{text}</pre>
      </section>
      <p>
        <button type="button" className="bank-button" onClick={() => keepFile(text)}>
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
