import { formatValue } from '../entry/index.js';
import { useHost, useWords, type CostFigures } from '../session/index.js';

/** What the loan would cost, in words. */
export interface CostBag {
  readonly rows: readonly {
    readonly figure: Exclude<keyof CostFigures, 'currency' | 'basis'>;
    readonly label: string;
    readonly text: string;
  }[];
  /** What the figures are based on, as the host says it. */
  readonly basis: string;
}

/** What the loan would cost, in the host's figures; nothing where the host gives none. */
export function useCost(): CostBag | undefined {
  const { cost } = useHost();
  const { t, locale } = useWords();
  if (!cost) return undefined;
  const wording = { locale, texts: t.controls, currency: cost.currency };
  const money = (amount: string): string => formatValue({ kind: 'money' }, amount, wording);
  return {
    rows: [
      { figure: 'principal', label: t.cost.principal, text: money(cost.principal) },
      { figure: 'termMonths', label: t.cost.term, text: t.cost.months(cost.termMonths) },
      { figure: 'payment', label: t.cost.payment, text: money(cost.payment) },
      { figure: 'interest', label: t.cost.interest, text: money(cost.interest) },
      { figure: 'fees', label: t.cost.fees, text: money(cost.fees) },
      {
        figure: 'annualRate',
        label: t.cost.annualRate,
        text: formatValue({ kind: 'percent' }, cost.annualRate, wording),
      },
      { figure: 'total', label: t.cost.total, text: money(cost.total) },
    ],
    basis: cost.basis,
  };
}
