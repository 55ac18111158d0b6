import { hrefOf, type Address } from './address.js';
import { wordsOf } from './words.js';

/** What the bank lends, with rates that are examples. */
export function ProductsPage({ address }: { readonly address: Address }) {
  const { products: t } = wordsOf(address.locale);
  return (
    <div className="bank-page">
      <h1>{t.title}</h1>
      <p>{t.lede}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reachable by keyboard. */}
      <section className="bank-scroll" tabIndex={0} aria-labelledby="products">
        <table>
          <caption id="products">{t.caption}</caption>
          <thead>
            <tr>
              {t.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {t.rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell) => (
                  <td key={cell}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <h2>{t.exampleTitle}</h2>
      <dl className="bank-facts">
        {t.example.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="bank-note">{t.note}</p>
      <p>
        <a className="bank-button" href={hrefOf({ ...address, path: '/apply' })}>
          {t.apply}
        </a>
      </p>
    </div>
  );
}
