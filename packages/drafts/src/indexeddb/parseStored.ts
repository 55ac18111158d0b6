import type { DraftHeader, DraftRecord } from '../store/index.js';

/** Reads a header back; undefined for one that is damaged or of another kind. */
export function parseHeader(stored: unknown): DraftHeader | undefined {
  if (!isRecord(stored) || !isRecord(stored['form'])) return undefined;
  const { id, asOf, stage, createdAt, updatedAt, form } = stored;
  const texts = [id, asOf, stage, form['id'], form['version'], form['hash']];
  const whole =
    texts.every((text) => typeof text === 'string') && [createdAt, updatedAt].every((time) => typeof time === 'number');
  return whole ? (stored as unknown as DraftHeader) : undefined;
}

/** Reads a record back; undefined for one that is damaged. Its content is judged by who knows the form. */
export function parseRecord(stored: unknown): DraftRecord | undefined {
  if (!isRecord(stored)) return undefined;
  const { key, sequence, writer, history } = stored;
  const whole =
    typeof key === 'string' && typeof sequence === 'number' && typeof writer === 'string' && Array.isArray(history);
  return whole ? (stored as unknown as DraftRecord) : undefined;
}

function isRecord(stored: unknown): stored is Record<string, unknown> {
  return typeof stored === 'object' && stored !== null;
}
