import '@askless/react/styles.css';
import '../../bank.css';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { isLocale, words } from '../../../bank/words';

interface InLanguage {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: InLanguage): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: words[locale].title, icons: '/icon.svg' } : {};
}

/** The bank's page around the form, in one language. */
export default async function Layout({ params, children }: InLanguage & { readonly children: ReactNode }) {
  const { locale } = await params;
  if (!isLocale(locale)) redirect('/apply/en');
  const t = words[locale];
  const other = locale === 'en' ? 'zh-CN' : 'en';
  return (
    <html lang={locale}>
      <body>
        <header className="bank-head">
          <p>{t.bank}</p>
          <a href={`/apply/${other}`} lang={other}>
            {t.other}
          </a>
        </header>
        <main>{children}</main>
        <footer className="bank-foot">{t.foot}</footer>
      </body>
    </html>
  );
}
