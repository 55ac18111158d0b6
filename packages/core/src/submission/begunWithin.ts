import { isDate, laterDay } from '../value/index.js';
import type { VerifyOptions } from './verification.js';

/**
 * The days on which an application that comes today can have been begun, for `verifySubmission`: a draft keeps the day of its
 * beginning (SPEC V1), and where the borrower is, it may be a day later than where the server is.
 *
 * @param days For how many days drafts are kept: 30 by `browserDrafts` unless said otherwise.
 * @param today The server's day, as `2026-11-26`.
 * @returns The first day and the last, as `2026-10-27` and `2026-11-27`.
 * @throws RangeError where `today` is no day, or `days` is no whole number from 0.
 */
export function begunWithin(days: number, today: string): VerifyOptions['asOf'] {
  if (!isDate(today)) throw new RangeError(`“${today}” is no day: pass the server's, as 2026-11-26.`);
  if (!Number.isSafeInteger(days) || days < 0)
    throw new RangeError(`${days} is no number of days: pass for how many drafts are kept, as 30.`);
  return { from: laterDay(today, -days, 'day'), to: laterDay(today, 1, 'day') };
}
