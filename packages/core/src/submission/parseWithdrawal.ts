import { stages } from '../form/index.js';
import { isDate } from '../value/index.js';
import { isAnswer, isFormName, isListOf, isRecord } from './parseSubmission.js';
import type { ProductGates, Withdrawal } from './withdrawal.js';

/** More than any form asks. */
const maxAnswers = 20_000;

/**
 * Reads a withdrawal as it came over the wire.
 *
 * @returns Undefined for anything that has not the shape of one.
 */
export function parseWithdrawal(json: unknown): Withdrawal | undefined {
  if (!isRecord(json)) return undefined;
  const { form, asOf, stage, reason, gates, answers } = json;
  if (!isFormName(form) || typeof asOf !== 'string' || !isDate(asOf)) return undefined;
  if (!stages.some((known) => known === stage) || reason !== 'stopped') return undefined;
  if (!isListOf(gates, isProductGates) || !isListOf(answers, isAnswer) || answers.length > maxAnswers) return undefined;
  const places = new Set(answers.map(({ at }) => at));
  return places.size === answers.length ? (json as unknown as Withdrawal) : undefined;
}

function isProductGates(found: unknown): found is ProductGates {
  const isText = (one: unknown): one is string => typeof one === 'string';
  return isRecord(found) && isText(found['product']) && isListOf(found['gates'], isText);
}
