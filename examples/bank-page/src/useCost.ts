import type { Application, Plan } from '@askless/core';
import type { CostFigures } from '@askless/react';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Quote } from '../server/quote.js';
import type { BankLocale } from './address.js';
import { fetchQuote } from './visit.js';
import { wordsOf } from './words.js';

/** What the loan would cost as it is applied for; nothing while that is open, or where the bank can't say. */
export function useCost(application: Application | undefined, locale: BankLocale): CostFigures | undefined {
  const subscribe = useCallback(
    (listener: () => void) => application?.subscribe(listener) ?? (() => undefined),
    [application],
  );
  const asked = useSyncExternalStore(subscribe, () => (application ? askedIn(application.plan) : ''));
  const [found, setFound] = useState<{ readonly asked: string; readonly quote: Quote | undefined }>();
  useEffect(() => {
    const [amount, months] = asked.split(' ');
    if (amount === undefined || months === undefined) return;
    let wanted = true;
    // Without a quote the form goes on all the same.
    void fetchQuote(amount, months)
      .catch(() => undefined)
      .then((quote) => wanted && setFound({ asked, quote }));
    return () => {
      wanted = false;
    };
  }, [asked]);
  const quote = found?.asked === asked ? found.quote : undefined;
  return quote && { ...quote, currency: 'CNY', basis: wordsOf(locale).apply.quoteBasis };
}

/** The amount and the months of a loan in yuan; nothing of any other. */
function askedIn(plan: Plan): string {
  const [amount, months, currency] = ['loan.amount', 'loan.termMonths', 'loan.currency'].map((id) => {
    const decision = plan.decisions.get(id);
    return decision && 'value' in decision ? decision.value : undefined;
  });
  const isYuan = currency === undefined || currency === 'CNY';
  return isYuan && typeof amount === 'string' && typeof months === 'number' ? `${amount} ${months}` : '';
}
