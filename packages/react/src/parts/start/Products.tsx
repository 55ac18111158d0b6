import type { InstanceId, ProductStanding } from '@askless/core';
import { nameOf } from '@askless/core/explain';
import { useProblemName, useWording, useWords, type QuickResultBag } from '../../hooks/index.js';
import { Icon } from '../../icons/index.js';
import { nearestOf } from './nearest.js';
import { Heading } from '../Heading.js';

interface ProductsProps {
  readonly result: QuickResultBag;
}

type Closed = Extract<ProductStanding, { standing: 'closed' }>;

/** Each product as the answers stand: those that fit first, those that do not with the condition that fails. */
export function Products({ result: { products, plan, change } }: ProductsProps) {
  const { t, form } = useWords();
  const closed = products.flatMap((product) => (product.standing === 'closed' ? [product] : []));
  const offered = products.flatMap((product) => (product.standing === 'closed' ? [] : [product]));
  const others = [
    ...offered.filter(({ standing }) => standing === 'open'),
    ...offered.filter(({ standing }) => standing === 'nearlyOpen'),
  ];
  const begun = others.length < products.length || offered.some(({ standing }) => standing === 'open');
  const nearest = others.length === 0 ? nearestOf(closed) : undefined;
  return (
    <>
      <Heading level={2} className="askless-h3 askless-p">
        {t.start.products}
      </Heading>
      {others.length > 0 && (
        <ul className="askless-offers">
          {others.map((product) => (
            <Offer key={product.id} product={product} plan={plan} says={begun} />
          ))}
        </ul>
      )}
      {nearest && (
        <p className="askless-p">
          {t.start.nearest(form.products[nearest.id] ?? nearest.id)} {t.start.talk}
        </p>
      )}
      {closed.length > 0 && (
        <details className="askless-offers-closed" open={nearest !== undefined}>
          <summary>
            <Icon name="down" />
            <span>{t.start.closed(closed.length)}</span>
          </summary>
          <ul className="askless-offers">
            {[...(nearest ? [nearest] : []), ...closed.filter((product) => product !== nearest)].map((product) => (
              <NoOffer key={product.id} product={product} change={change} />
            ))}
          </ul>
        </details>
      )}
      <p className="askless-small askless-muted askless-p">{t.start.promise}</p>
    </>
  );
}

const kinds = { open: undefined, nearlyOpen: 'attention', closed: 'out' } as const;
const mostNames = 3;

interface OfferProps {
  readonly product: Exclude<ProductStanding, Closed>;
  readonly plan: QuickResultBag['plan'];
  /** Names what it waits for: of no use while every product waits for everything. */
  readonly says: boolean;
}

function Offer({ product, plan, says }: OfferProps) {
  const { t, form } = useWords();
  const wording = useWording(plan);
  const waits = says && product.standing === 'nearlyOpen' ? product.decidedBy : [];
  const names = waits.map((id) => nameOf(id, wording));
  return (
    <li>
      <p className="askless-offer">
        <span>{form.products[product.id] ?? product.id}</span>
        <Standing standing={product.standing} />
      </p>
      {names.length > 0 && (
        <p className="askless-small askless-muted">
          {t.start.decidedBy(
            t.foldNames(t.values.listJoin(names.slice(0, mostNames)), Math.max(0, names.length - mostNames)),
          )}
        </p>
      )}
    </li>
  );
}

function Standing({ standing }: Pick<ProductStanding, 'standing'>) {
  const { t } = useWords();
  return (
    <span className="askless-tag" data-kind={kinds[standing]}>
      {standing === 'open' && <Icon name="check" />}
      {t.start.standing[standing]}
    </span>
  );
}

interface NoOfferProps {
  readonly product: Closed;
  readonly change: (id: InstanceId) => void;
}

function NoOffer({ product, change }: NoOfferProps) {
  const { t, form } = useWords();
  const name = useProblemName();
  const [{ gate, by }] = product.closedBy;
  return (
    <li>
      <p className="askless-offer">
        <span>{form.products[product.id] ?? product.id}</span>
        <Standing standing="closed" />
      </p>
      <p className="askless-small askless-muted">{form.gates[gate] ?? gate}</p>
      {by.map((id) => (
        <p key={id} className="askless-small">
          <button type="button" className="askless-link" onClick={() => change(id)}>
            {t.start.changeAnswer(name(id))}
          </button>
        </p>
      ))}
    </li>
  );
}
