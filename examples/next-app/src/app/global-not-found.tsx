import './bank.css';
import type { Metadata } from 'next';
import { connection } from 'next/server';
import { words } from '../bank/words';

export const metadata: Metadata = {
  title: `${words.en.nothingHere} · ${words['zh-CN'].nothingHere}`,
  icons: '/icon.svg',
};

/** For an address where there is nothing, in both languages. Next's own has styles in the page, which the policy stops. */
export default async function NotFound() {
  // A page made ahead has no word of this answer's policy on its scripts.
  await connection();
  return (
    <html lang="en">
      <body>
        <main className="bank-note">
          {(['en', 'zh-CN'] as const).map((locale) => (
            <p key={locale} lang={locale}>
              {words[locale].nothingHere} <a href={`/apply/${locale}`}>{words[locale].apply}</a>
            </p>
          ))}
        </main>
      </body>
    </html>
  );
}
