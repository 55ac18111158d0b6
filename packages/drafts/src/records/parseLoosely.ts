import { isRowKey, type Answer, type Orphan, type Value } from '@askless/core';

/** An answer whose question is not known here: any value that some question could have. */
export function parseLooseAnswer(content: unknown): Answer | undefined {
  if (typeof content !== 'object' || content === null || !('status' in content)) return undefined;
  if (content.status === 'declined' && 'reason' in content) {
    const { reason } = content;
    return reason === 'unwilling' || reason === 'notKnown' ? { status: 'declined', reason } : undefined;
  }
  const value = 'value' in content ? parseLooseValue(content.value) : undefined;
  return value === undefined ? undefined : { status: 'known', value, by: 'typed' };
}

function parseLooseValue(value: unknown): Value | undefined {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? value : undefined;
  const isParts = typeof value === 'object' && value !== null && ('line' in value || 'fileName' in value);
  return isParts ? (value as Value) : undefined;
}

/** The keys of rows; undefined for anything else. */
export function parseRowKeys(content: unknown): readonly string[] | undefined {
  if (!Array.isArray(content)) return undefined;
  const keys = content.filter((key): key is string => typeof key === 'string' && isRowKey(key));
  return keys.length === content.length ? keys : undefined;
}

const reasons: readonly Orphan['because'][] = ['no-question', 'dropped', 'unfit', 'unmapped', 'taken'];

/** An orphan as it was kept. */
export function parseOrphan(content: unknown): Orphan | undefined {
  if (typeof content !== 'object' || content === null) return undefined;
  if (!('what' in content && 'at' in content && 'content' in content && 'because' in content)) return undefined;
  const because = reasons.find((reason) => reason === content.because);
  return because && typeof content.at === 'string'
    ? parseWhat(String(content.what), content.content, { at: content.at, because })
    : undefined;
}

function parseWhat(what: string, content: unknown, rest: Pick<Orphan, 'at' | 'because'>): Orphan | undefined {
  if (what === 'answer') {
    const answer = parseLooseAnswer(content);
    return answer && { what, content: answer, ...rest };
  }
  if (what === 'rows') {
    const keys = parseRowKeys(content);
    return keys && { what, content: keys, ...rest };
  }
  if (what === 'closed') return { what, content: true, ...rest };
  return what === 'party' && typeof content === 'string' ? { what, content, ...rest } : undefined;
}

/** What of a record has no place: `answer:a.name` as an orphan; undefined for what can't be read. */
export function orphanOf(key: string, content: unknown, because: Orphan['because']): Orphan | undefined {
  const place = key.indexOf(':');
  return parseWhat(key.slice(0, place), content, { at: key.slice(place + 1), because });
}
