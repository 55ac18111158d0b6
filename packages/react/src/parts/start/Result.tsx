import { useMemo } from 'react';
import { useWords, type BurdenLeft, type QuickResultBag } from '../../hooks/index.js';
import { Products } from './Products.js';
import { Strip } from './Strip.js';
import { wholeFormOf } from './wholeForm.js';

/** What the answers so far mean: which products fit, and how short the form has become. No word on the outcome. */
export function Result({ result }: { readonly result: QuickResultBag }) {
  const { t } = useWords();
  const { plan, burden } = result;
  return (
    <section aria-label={t.start.result} aria-live="polite">
      {burden ? (
        <Count plan={plan} burden={burden} />
      ) : (
        <p className="askless-small askless-muted askless-p0">{t.start.soon}</p>
      )}
      <Products result={result} />
    </section>
  );
}

interface CountProps {
  readonly plan: QuickResultBag['plan'];
  readonly burden: BurdenLeft;
}

function Count({ plan, burden: { left, minutes } }: CountProps) {
  const { t } = useWords();
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
