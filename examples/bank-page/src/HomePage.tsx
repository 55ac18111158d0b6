import { hrefOf, type Address } from './address.js';
import { wordsOf } from './words.js';

/** The bank's first page. */
export function HomePage({ address }: { readonly address: Address }) {
  const { home: t } = wordsOf(address.locale);
  return (
    <div className="bank-page">
      <section className="bank-hero">
        <h1>{t.title}</h1>
        <p>{t.lede}</p>
        <p>
          <a className="bank-button" href={hrefOf({ ...address, path: '/apply' })}>
            {t.apply}
          </a>{' '}
          <a href={hrefOf({ ...address, path: '/products' })}>{t.products}</a>
        </p>
      </section>
      <ul className="bank-cards">
        {t.points.map(({ title, text }) => (
          <li key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
