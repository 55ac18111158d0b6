import { isRowKey, type Answer, type Value } from '@askless/core';

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
