import { useEffect, useState } from 'react';
import { hrefOf, readAddress, type Address } from './address.js';
import { ApplyPage } from './ApplyPage.js';
import { HomePage } from './HomePage.js';
import { ProductsPage } from './ProductsPage.js';
import { SiteFoot, SiteHead } from './SiteFrame.js';
import { TextPage } from './TextPage.js';
import { wordsOf } from './words.js';

/** A sample bank's site; the form is on its page for applications. */
export function Site() {
  const [address, setAddress] = useState(readAddress);
  const { path, locale, theme } = address;
  const t = wordsOf(locale);
  // Language and theme change in place: a form that is being filled in stays as it is.
  const change = (next: Partial<Address>): void => {
    const to = { ...address, ...next };
    setAddress(to);
    history.replaceState(null, '', hrefOf(to));
  };
  const title = path === '/' ? t.home.title : (t.nav.find((item) => item.path === path)?.name ?? t.apply.title);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dataset['host'] = theme;
    document.title = `${title} · ${t.bank}`;
  }, [locale, theme, title, t]);
  return (
    <>
      <SiteHead {...{ address, change }} />
      <main>
        <Page {...{ address, change }} />
      </main>
      <SiteFoot address={address} />
    </>
  );
}

export interface PageProps {
  readonly address: Address;
  readonly change: (next: Partial<Address>) => void;
}

function Page({ address, change }: PageProps) {
  const t = wordsOf(address.locale);
  switch (address.path) {
    case '/apply':
      return <ApplyPage {...{ address, change }} />;
    case '/products':
      return <ProductsPage address={address} />;
    case '/privacy':
      return <TextPage content={t.privacy} />;
    case '/help':
      return <TextPage content={t.help} />;
    default:
      return <HomePage address={address} />;
  }
}
