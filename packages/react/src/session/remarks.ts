import type { Application, InstanceId, Value } from '@askless/core';
import type { Store } from '../store/index.js';
import type { HostProblem } from './hostProblem.js';

/** What was said of answers; it holds as long as the answer stands of which it was said. */
export interface Remarks {
  /** What the host did not take when the application was sent last. */
  readonly refused: ReadonlyMap<InstanceId, Remark<HostProblem['text']>>;
  /** Checks of which the borrower has said that the answer is correct, by check and instance. */
  readonly confirmed: ReadonlyMap<string, Remark<true>>;
}

interface Remark<T> {
  readonly said: T;
  readonly of: Value | undefined;
}

/** A session, as far as remarks go. */
interface Remarked {
  readonly application: Application;
  readonly remarks: Store<Remarks>;
}

/** Nothing is said yet. */
export const noRemarks: Remarks = { refused: new Map(), confirmed: new Map() };

/** What the host did not take of an answer. */
export function refusedAt(session: Remarked, id: InstanceId): HostProblem['text'] | undefined {
  return standing(session, id, session.remarks.get().refused.get(id));
}

/** Says at their questions what the host did not take; what it did not take before is forgotten. */
export function refuse({ application, remarks }: Remarked, problems: ReadonlyMap<InstanceId, HostProblem>): void {
  const refused = new Map([...problems].map(([at, { text }]) => [at, { said: text, of: valueAt(application, at) }]));
  remarks.set({ ...remarks.get(), refused });
}

/** Whether the borrower has said that an odd answer is as it should be. */
export function isConfirmed(session: Remarked, check: string, at: InstanceId): boolean {
  return standing(session, at, session.remarks.get().confirmed.get(keyOf(check, at))) ?? false;
}

/** The borrower says that an odd answer is as it should be. */
export function confirm({ application, remarks }: Remarked, check: string, at: InstanceId): void {
  const { confirmed, ...others } = remarks.get();
  const remark = { said: true, of: valueAt(application, at) } as const;
  remarks.set({ ...others, confirmed: new Map(confirmed).set(keyOf(check, at), remark) });
}

function standing<T>({ application }: Remarked, at: InstanceId, remark: Remark<T> | undefined): T | undefined {
  return remark && remark.of === valueAt(application, at) ? remark.said : undefined;
}

function keyOf(check: string, at: InstanceId): string {
  return `${check} ${at}`;
}

function valueAt({ plan }: Application, at: InstanceId): Value | undefined {
  const decision = plan.decisions.get(at);
  return decision && 'value' in decision ? decision.value : undefined;
}
