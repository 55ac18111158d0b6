import type { CostFigures } from '@askless/react';

/** What a loan would cost at this bank; the currency and the words are the page's. */
export type Quote = Omit<CostFigures, 'currency' | 'basis'>;

/** The sample bank's one rate, in percent a year, compounded monthly. */
const yearlyRate = 4.35;
const longest = 600;

/**
 * Works out equal instalments in whole cents; the last one evens out what rounding left.
 *
 * @returns Nothing where the amount or the term is none that can be paid back in instalments.
 */
export function quoteOf(amount: string, months: string): Quote | undefined {
  const cents = /^\d{1,12}(?:\.\d{1,2})?$/.test(amount) ? Math.round(Number(amount) * 100) : 0;
  const term = /^\d{1,3}$/.test(months) ? Number(months) : 0;
  if (cents <= 0 || term < 1 || term > longest) return undefined;
  const monthly = yearlyRate / 1200;
  const payment = Math.round((cents * monthly) / (1 - (1 + monthly) ** -term));
  let left = cents;
  let interest = 0;
  for (let month = 0; month < term; month += 1) {
    const charged = Math.round(left * monthly);
    interest += charged;
    left -= payment - charged;
  }
  return {
    principal: inUnits(cents),
    termMonths: term,
    payment: inUnits(payment),
    interest: inUnits(interest),
    fees: '0',
    annualRate: (((1 + monthly) ** 12 - 1) * 100).toFixed(2),
    total: inUnits(cents + interest),
  };
}

function inUnits(cents: number): string {
  return (cents / 100).toFixed(2);
}
