import type { ApplicationStatus } from '@askless/react';
import type { Standing } from '../server/bank.js';
import type { BankLocale } from './address.js';
import { wordsOf } from './words.js';

/** Where an application stands, in words. */
export function statusIn(locale: BankLocale, { stage, day, came, by }: Standing): ApplicationStatus {
  const { note, expected, contact } = wordsOf(locale).apply.standing;
  return {
    stage,
    waitingFor: 'bank',
    day,
    by,
    note,
    expected,
    contact,
    clock: 'running',
    ended: { information: came },
  };
}
