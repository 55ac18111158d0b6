import type { InstanceId } from '../../answers/index.js';
import type { Decision, Plan, Wanted } from '../../plan/index.js';
import { referencePlan } from './referencePlan.js';

/**
 * Compares a plan with the reference's on the same answers, and with the plan that it was advanced from: the same
 * instances in the same order, decisions and wants; and the same object for each decision that is as before.
 *
 * @returns What differs, a line each.
 */
export function differencesOf(
  plan: Plan,
  from?: { readonly plan: Plan; readonly changed: ReadonlySet<InstanceId> },
): string[] {
  const expected = referencePlan(plan.form, plan.answers, plan.at);
  return [
    ...listDifferences('instances', [...expected.decisions.keys()], [...plan.decisions.keys()]),
    ...mapDifferences('decision', expected.decisions, plan.decisions),
    ...mapDifferences('wanted', wantedParts(expected), wantedParts(plan)),
    ...(from ? changeDifferences(from, plan) : []),
  ];
}

function wantedParts({ wanting }: Plan): ReadonlyMap<InstanceId, unknown> {
  const parts = ({ wants, ...others }: Wanted): unknown => ({ ...others, wants: [...wants] });
  return new Map([...wanting].map(([id, wanted]) => [id, parts(wanted)]));
}

function listDifferences(what: string, expected: readonly string[], found: readonly string[]): string[] {
  return expected.join() === found.join() ? [] : [`${what}: ${expected.join()} but ${found.join()}`];
}

function mapDifferences(
  what: string,
  expected: ReadonlyMap<InstanceId, unknown>,
  found: ReadonlyMap<InstanceId, unknown>,
): string[] {
  return [...new Set([...expected.keys(), ...found.keys()])].flatMap((id) => {
    const [one, other] = [textOf(expected.get(id)), textOf(found.get(id))];
    return one === other ? [] : [`${what} ${id}: ${one} but ${other}`];
  });
}

/** Equal data has equal texts, whatever the order of keys. */
function textOf(data: unknown): string {
  const sorted = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value;
  return JSON.stringify(data, sorted) ?? 'none';
}

function changeDifferences(
  { plan: before, changed }: { readonly plan: Plan; readonly changed: ReadonlySet<InstanceId> },
  after: Plan,
): string[] {
  const ids = new Set([...before.decisions.keys(), ...after.decisions.keys()]);
  const moved = [...ids].filter((id) => textOf(before.decisions.get(id)) !== textOf(after.decisions.get(id)));
  const isSame = (one: Decision | undefined, other: Decision | undefined): boolean => one === other;
  const anew = [...ids].filter((id) => !isSame(before.decisions.get(id), after.decisions.get(id)));
  return [
    ...listDifferences('changed', moved.toSorted(), [...changed].toSorted()),
    ...listDifferences('other objects', moved.toSorted(), anew.toSorted()),
  ];
}
