import type { SuggestedValue, Value, ValueSpec } from '@askless/core';
import { unitFor, writeAmount } from './amount.js';
import { dateLocale } from './calendarText.js';
import { formatValue, type ValueWording } from './formatValue.js';

/** A usual answer: as its author lists it, and the value that this comes to. */
export interface Suggestion {
  readonly listed: SuggestedValue;
  readonly value: Value;
  /** What a number counts, as definitions name it. */
  readonly counts: string | undefined;
}

/**
 * A usual answer in as few words as it takes: an amount in one unit, whole years of months, a day by how far off it is.
 *
 * @example `600 万元`, `3 years`, `in 1 month`
 */
export function formatSuggestion(
  spec: ValueSpec,
  { listed, value, counts }: Suggestion,
  wording: ValueWording,
): string {
  const { locale, texts, currency = '' } = wording;
  if (typeof listed === 'object' && 'after' in listed)
    return new Intl.RelativeTimeFormat(dateLocale(locale)).format(listed.after, listed.unit);
  if (spec.kind === 'money' && typeof value === 'string') {
    const unit = unitFor(value, locale, spec.magnitude);
    return texts.moneyIn(unit, currency, writeAmount(value, unit, locale));
  }
  if (counts === 'month' && typeof value === 'number' && value > 0 && value % 12 === 0)
    return new Intl.NumberFormat(locale, { style: 'unit', unit: 'year', unitDisplay: 'long' }).format(value / 12);
  return formatValue(spec, value, wording);
}
