import type { InstanceId } from '@askless/core';
import type { Session } from '../session/index.js';

/** Whether the borrower has said that an odd answer is as it should be; another answer has to be looked at again. */
export function isConfirmed({ application, confirmed }: Session, check: string, at: InstanceId): boolean {
  const key = keyOf(check, at);
  return confirmed.get().has(key) && confirmed.get().get(key) === application.answers.given.get(at);
}

/** The borrower says that an odd answer is as it should be. */
export function confirm({ application, confirmed }: Session, check: string, at: InstanceId): void {
  confirmed.set(new Map(confirmed.get()).set(keyOf(check, at), application.answers.given.get(at)));
}

function keyOf(check: string, at: InstanceId): string {
  return `${check} ${at}`;
}
