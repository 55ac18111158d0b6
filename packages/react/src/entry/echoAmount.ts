import { compareDecimals, type Decimal } from '@askless/core';
import type { ControlTexts } from '../texts/index.js';
import { capitalsOf } from './capitals.js';
import { groupDigits, shiftPoint } from './numerals.js';

/** An amount read back: in full digits, in words where it is round, in capital numerals for yuan in Chinese. */
export interface AmountEcho {
  readonly digits: string;
  readonly words: string;
  readonly capitals: string;
}

export interface EchoWording {
  readonly locale: string;
  readonly texts: ControlTexts;
  readonly currency: string;
}

/** Reads an amount back in two ways, because a lost zero is the costliest typing error on a loan form. */
export function echoAmount(amount: Decimal, { locale, texts, currency }: EchoWording): AmountEcho {
  const capitals = hasCapitals(currency, locale) ? capitalsOf(amount) : undefined;
  return {
    digits: texts.echo(texts.money(currency, groupDigits(amount, locale))),
    words: wordsOf(amount, locale, texts),
    capitals: capitals === undefined ? '' : texts.capitals(capitals),
  };
}

/** Whether amounts are read back in capital numerals too: yuan, in Chinese. */
export function hasCapitals(currency: string, locale: string): boolean {
  return currency === 'CNY' && /^zh\b/i.test(locale);
}

const scales = [
  { scale: 'billion', power: 9, from: '1000000000' },
  { scale: 'million', power: 6, from: '1000000' },
  { scale: 'thousand', power: 3, from: '10000' },
] as const;

function wordsOf(amount: Decimal, locale: string, texts: ControlTexts): string {
  const found = scales.find(({ from }) => compareDecimals(amount, from) >= 0);
  if (!found) return '';
  const scaled = shiftPoint(amount, -found.power);
  return (scaled.split('.')[1]?.length ?? 0) > 3 ? '' : texts.inWords(groupDigits(scaled, locale), found.scale);
}
