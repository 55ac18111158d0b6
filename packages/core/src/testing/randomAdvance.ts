import { parseInstanceId, type Change, type InstanceId, type RowKey, type SourceState } from '../answers/index.js';
import { hasFixedRows, indexOf, type CompiledForm } from '../compiled/index.js';
import { stages } from '../form/index.js';
import type { Advance, Plan } from '../plan/index.js';
import type { Value } from '../value/index.js';
import type { Random } from './random.js';
import { randomValue } from './randomValue.js';

/**
 * Anything that can happen to an application next: an answer to what is asked, or another to any question, known,
 * skipped or pending; an answer taken back or declined; rows added, taken away or put elsewhere; "that's all";
 * sources; the same party; going on; the next stage.
 */
export function randomAdvance(plan: Plan, random: Random): Advance {
  const ids = [...plan.decisions.keys()];
  const [first = '', ...others] = ids;
  const anywhere = (): InstanceId => random.pick([first, ...others]);
  const asks = ids.filter((id) => plan.decisions.get(id)?.state === 'ask');
  const [ask = anywhere(), ...otherAsks] = asks;
  const next = (): InstanceId => (random.chance(0.7) ? random.pick([ask, ...otherAsks]) : anywhere());
  const moves: (() => Advance | undefined)[] = [
    ...Array.from({ length: 8 }, () => () => answer(plan, next(), random)),
    () => ({ change: 'retract', at: given(plan, random) ?? anywhere() }),
    () => ({ change: 'decline', at: next(), reason: random.pick(['unwilling', 'notKnown'] as const) }),
    () => rowChange(plan, random),
    () => rowChange(plan, random),
    () => closing(plan, random),
    () => supply(plan.form, plan, random),
    () => sameParty(plan, random),
    () => sameParty(plan, random),
    () => (random.chance(0.4) ? { change: 'goOn', goOn: random.chance(0.5) } : undefined),
    () =>
      random.chance(0.4) ? { change: 'stage', stage: random.pick(nonEmpty(stages) ?? ['application']) } : undefined,
  ];
  const [move = () => undefined] = random.shuffle(moves);
  return move() ?? { change: 'retract', at: anywhere() };
}

function nonEmpty<T>([first, ...others]: readonly T[]): readonly [T, ...T[]] | undefined {
  return first === undefined ? undefined : [first, ...others];
}

function given({ answers }: Plan, random: Random): InstanceId | undefined {
  const some = nonEmpty([...answers.given.keys()]);
  return some && random.pick(some);
}

function answer(plan: Plan, at: InstanceId, random: Random): Advance | undefined {
  const group = indexOf(plan.form).groups.get(at.replace(/\.closed$/, ''));
  if (group) return { change: 'close', group: group.id, closed: true };
  const question = indexOf(plan.form).questions.get(parseInstanceId(at)?.question ?? '');
  if (!question) return undefined;
  const value = randomValue(plan.form, question, random);
  return { change: 'answer', at, value, by: random.chance(0.9) ? 'typed' : 'profile' };
}

function openGroups({ groups }: CompiledForm): readonly string[] {
  return groups.filter((group) => !hasFixedRows(group)).map(({ id }) => id);
}

function rowChange(plan: Plan, random: Random): Change | undefined {
  const groups = nonEmpty(openGroups(plan.form));
  if (!groups) return undefined;
  const group = random.pick(groups);
  const keys = plan.answers.rows.get(group) ?? [];
  const row: RowKey = `r${random.between(1, 4)}`;
  if (keys.length > 2 || random.chance(0.3)) return { change: 'removeRow', group, row };
  const [before] = random.shuffle(keys);
  return { change: 'addRow', group, row, ...(before === undefined || random.chance(0.6) ? {} : { before }) };
}

function closing(plan: Plan, random: Random): Change | undefined {
  const groups = nonEmpty(openGroups(plan.form));
  return groups && { change: 'close', group: random.pick(groups), closed: random.chance(0.7) };
}

function supply(form: CompiledForm, plan: Plan, random: Random): Change | undefined {
  const sources = nonEmpty([...new Set(form.questions.flatMap((question) => question.sources))]);
  if (!sources) return undefined;
  const source = random.pick(sources);
  const states: readonly [SourceState, ...SourceState[]] = [
    { status: 'fetching' },
    { status: 'failed' },
    { status: 'delivered', verified: random.chance(0.5), values: deliveredValues(plan, source, random) },
  ];
  const group = nonEmpty(openGroups(form));
  const rows = group && random.chance(0.2) ? { rows: new Map([[random.pick(group), ['r1', 's1']]]) } : {};
  return { change: 'supply', source, state: random.pick(states), ...rows };
}

function deliveredValues(plan: Plan, source: string, random: Random): Map<InstanceId, Value> {
  const values = new Map<InstanceId, Value>();
  for (const { id, question: of } of plan.decisions.values()) {
    const question = indexOf(plan.form).questions.get(of);
    if (question?.sources.includes(source) === true && random.chance(0.6))
      values.set(id, randomValue(plan.form, question, random));
  }
  return values;
}

/** Two places of which questions on one concept speak are one party; or not after all. */
function sameParty({ form, answers }: Plan, random: Random): Change | undefined {
  const slots = form.questions.flatMap(({ concept, party, group }) => {
    if (concept === undefined) return [];
    if (group === undefined) return party ?? [];
    return (answers.rows.get(group) ?? []).map((row) => `${group}[${row}]`);
  });
  const some = nonEmpty(slots);
  if (!some) return undefined;
  return { change: 'sameParty', slot: random.pick(some), as: random.chance(0.8) ? random.pick(some) : undefined };
}
