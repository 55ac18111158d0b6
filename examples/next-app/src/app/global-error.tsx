'use client';

import { words } from '../bank/words';

/** Where a page could not be made, in both languages. Next's own has styles in the page, which the policy stops. */
export default function Failed({ retry }: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <main>
          <title>{`${words.en.failed} · ${words['zh-CN'].failed}`}</title>
          {(['en', 'zh-CN'] as const).map((locale) => (
            <p key={locale} lang={locale}>
              {words[locale].failed}{' '}
              <button type="button" onClick={retry}>
                {words[locale].again}
              </button>
            </p>
          ))}
        </main>
      </body>
    </html>
  );
}
