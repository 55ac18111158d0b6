import type { Application, Submission } from '@askless/core';
import { digestOf } from './digestOf.js';

interface Sent {
  readonly seed: string;
  /** Keys by content, where no digest can be made. */
  readonly keys: Map<string, string>;
}

const sentBy = new WeakMap<Application, Sent>();

/**
 * A key that is the same for every try to send the same content, and another one for any other: a host that has it already answers
 * as it did before. With a draft of its own name it outlives a reload; without one, borrowers whose answers are alike differ all the same.
 */
export async function idempotencyKeyOf(
  { application, draftId }: { readonly application: Application; readonly draftId: string | undefined },
  submission: Submission,
): Promise<string> {
  const sent = sentBy.get(application) ?? { seed: draftId ?? randomKey(), keys: new Map<string, string>() };
  sentBy.set(application, sent);
  const content = JSON.stringify([sent.seed, submission]);
  const key = (await digestOf(content)) ?? sent.keys.get(content) ?? randomKey();
  sent.keys.set(content, key);
  return key;
}

function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
