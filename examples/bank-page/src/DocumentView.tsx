import type { Intake } from '@askless/adapters/reference/write';
import { useEffect, useState } from 'react';
import { words, type BankLocale } from './words.js';

/** The document that the bank's system gets, to look at and to keep. */
export function DocumentView({ intake, locale }: { readonly intake: Intake; readonly locale: BankLocale }) {
  const t = words[locale];
  const url = useFile(intake.text);
  return (
    <section className="bank-document" aria-labelledby="document">
      <h2 id="document">{t.documentTitle}</h2>
      <p>
        {t.documentLede} {intake.outstanding.length > 0 && t.outstanding(intake.outstanding.length)}
      </p>
      <pre tabIndex={0} aria-labelledby="document" role="region">
        {intake.text}
      </pre>
      <p>
        <a className="bank-button" href={url} download="intake.json">
          {t.download}
        </a>
      </p>
    </section>
  );
}

function useFile(text: string): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return url;
}
