import { hrefOf, type Address } from './address.js';
import type { PageProps } from './Site.js';
import { wordsOf } from './words.js';

/** The bank's head, the same on every page. */
export function SiteHead({ address, change }: PageProps) {
  const { locale, theme, path } = address;
  const t = wordsOf(locale);
  const otherLocale = locale === 'en' ? 'zh-CN' : 'en';
  const otherTheme = theme === 'light' ? 'dark' : 'light';
  return (
    <header className="bank-head">
      <a className="bank-name" href={hrefOf({ ...address, path: '/' })}>
        {t.bank}
      </a>
      <nav className="bank-nav" aria-label={t.site}>
        {t.nav.map((item) => (
          <a
            key={item.path}
            href={hrefOf({ ...address, path: item.path })}
            aria-current={item.path === path ? 'page' : undefined}
          >
            {item.name}
          </a>
        ))}
        <button type="button" onClick={() => change({ theme: otherTheme })}>
          {t.themes[otherTheme]}
        </button>
        <button type="button" lang={otherLocale} onClick={() => change({ locale: otherLocale })}>
          {t.otherLanguage}
        </button>
      </nav>
    </header>
  );
}

/** The bank's foot: how to reach it, at the same place on every page. */
export function SiteFoot({ address }: { readonly address: Address }) {
  const t = wordsOf(address.locale);
  return (
    <footer className="bank-foot">
      <p>
        {t.contact} <a href={hrefOf({ ...address, path: '/help' })}>{t.helpLink}</a>
      </p>
      <p>{t.foot}</p>
    </footer>
  );
}
