import { productsOf, type Plan } from '@askless/core';
import { useMemo } from 'react';
import { burdenLeft } from '../../paging/index.js';
import { useWords } from '../../session/index.js';
import { Products } from './Products.js';
import { Strip } from './Strip.js';
import { useCounts } from './useQuickCheck.js';
import { wholeFormOf } from './wholeForm.js';

/** What the answers so far mean: which products fit, and how short the form has become. No word on the outcome. */
export function ResultCard({ plan }: { readonly plan: Plan }) {
  const { t } = useWords();
  const products = useMemo(() => productsOf(plan), [plan]);
  const counts = useCounts(plan);
  return (
    <section className="askless-card" aria-label={t.start.result} aria-live="polite">
      {counts ? <Count plan={plan} /> : <p className="askless-small askless-muted askless-p0">{t.start.soon}</p>}
      <Products products={products} plan={plan} />
    </section>
  );
}

function Count({ plan }: { readonly plan: Plan }) {
  const { t } = useWords();
  const { left, minutes } = burdenLeft(plan);
  const whole = useMemo(() => wholeFormOf(plan), [plan]);
  if (left === 0 && whole.parts.undecided === whole.all) return null;
  return (
    <>
      <p className="askless-bigline">
        <span className="askless-bignum">{left}</span>
        <span>{t.start.left(left)}</span>
      </p>
      <p className="askless-small askless-muted">{t.start.of(whole.all, t.head.minutes(minutes))}</p>
      <Strip whole={whole} />
    </>
  );
}
