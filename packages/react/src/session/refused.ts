import type { InstanceId } from '@askless/core';
import type { HostProblem, Refused } from './hostProblem.js';
import type { Session } from './session.js';

/** What the host did not take of an answer, as long as it stands as it was sent. */
export function refusedAt({ application, refused }: Session, id: InstanceId): Refused | undefined {
  const found = refused.get().get(id);
  return found && found.given === application.answers.given.get(id) ? found : undefined;
}

/** Says at their questions what the host did not take; what it did not take before is forgotten. */
export function refuse({ application, refused }: Session, problems: ReadonlyMap<InstanceId, HostProblem>): void {
  const { given } = application.answers;
  refused.set(new Map([...problems].map(([at, { text }]) => [at, { text, given: given.get(at) }])));
}
