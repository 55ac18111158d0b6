import { isRowKey } from '../answers/index.js';
import { stages } from '../form/index.js';
import { isDate } from '../value/index.js';
import type { AmendedAnswer, Submission, SubmittedAnswer } from './submission.js';

const maxAnswers = 20_000;

/**
 * Reads a submission as it came over the wire.
 *
 * @returns Undefined for anything that has not the shape of one; each answer's value is judged later.
 */
export function parseSubmission(json: unknown): Submission | undefined {
  if (!isRecord(json)) return undefined;
  const { form, asOf, stage, amendment, answers, demographics, goOn, receipts } = json;
  if (!isFormName(form)) return undefined;
  if (!isText(asOf) || !isDate(asOf) || !stages.some((known) => known === stage)) return undefined;
  if (!isCount(amendment) || typeof goOn !== 'boolean' || !Array.isArray(receipts)) return undefined;
  if (!isListOf(answers, isAnswer) || !isListOf(demographics, isAnswer)) return undefined;
  const places = [...answers, ...demographics].map(({ at }) => at);
  if (places.length > maxAnswers || new Set(places).size < places.length) return undefined;
  return hasFrame(json) ? (json as unknown as Submission) : undefined;
}

/** What stands around the answers: rows, closings, links, and what an amendment has changed. */
function hasFrame({ rows, closed, parties, changes = [] }: Record<string, unknown>): boolean {
  return (
    isListOf(rows, isRows) && isListOf(closed, isText) && isListOf(parties, isLink) && isListOf(changes, isAmended)
  );
}

/** A JSON object. */
export function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}

/** The name of a form: id, version and hash. */
export function isFormName(found: unknown): found is Submission['form'] {
  return isRecord(found) && [found['id'], found['version'], found['hash']].every(isText);
}

function isCount(found: unknown): found is number {
  return Number.isSafeInteger(found) && Number(found) >= 0;
}

function isText(found: unknown): found is string {
  return typeof found === 'string';
}

/** A list, each item of one shape. */
export function isListOf<T>(found: unknown, isOne: (item: unknown) => item is T): found is readonly T[] {
  return Array.isArray(found) && found.every(isOne);
}

const origins = new Set(['typed', 'profile', 'source', 'derived', 'row', 'party']);

/** An answer as it is submitted, whatever its value. */
export function isAnswer(found: unknown): found is SubmittedAnswer {
  if (!isRecord(found) || typeof found['at'] !== 'string' || found['at'].length > 300) return false;
  const { declined, provenance } = found;
  if (declined !== undefined) return declined === 'unwilling' || declined === 'notKnown';
  return found['value'] !== undefined && isRecord(provenance) && origins.has(String(provenance['from']));
}

const kindsOfChange = new Set(['added', 'changed', 'withdrawn']);

function isAmended(found: unknown): found is AmendedAnswer {
  return isRecord(found) && isText(found['at']) && kindsOfChange.has(String(found['how']));
}

function isRows(found: unknown): found is Submission['rows'][number] {
  if (!isRecord(found) || !isText(found['group']) || !isListOf(found['keys'], isText)) return false;
  return found['keys'].every(isRowKey) && new Set(found['keys']).size === found['keys'].length;
}

function isLink(found: unknown): found is Submission['parties'][number] {
  return isRecord(found) && isText(found['slot']) && isText(found['as']);
}
