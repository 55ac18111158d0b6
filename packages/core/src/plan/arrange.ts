import type { InstanceId } from '../answers/index.js';
import { indexOf } from '../compiled/index.js';
import { closingOf } from './evaluationOf.js';
import { rowsIn } from './displayId.js';
import type { Plan } from './plan.js';

/** A section as it is shown: its instances in order, those of one group together, row by row. */
export interface ArrangedSection {
  readonly id: string;
  readonly instances: readonly InstanceId[];
}

/**
 * The order in which a plan's instances are shown: the authored sections and their order.
 *
 * @param seen Instances already shown, in the order shown: none of them moves within its section.
 * @returns Every section of the layout, also those in which nothing is asked.
 */
export function arrange(plan: Plan, seen: readonly InstanceId[] = []): readonly ArrangedSection[] {
  const before = new Map(seen.map((id, place) => [id, place]));
  return plan.form.layout.map(({ id, items }) => {
    const authored = items.flatMap((item) => instancesOf(plan, item));
    const shown = authored
      .filter((one) => before.has(one))
      .toSorted((one, other) => (before.get(one) ?? 0) - (before.get(other) ?? 0));
    return { id, instances: keepPlaces(authored, shown) };
  });
}

function instancesOf(plan: Plan, item: string): InstanceId[] {
  const group = indexOf(plan.form).groups.get(item);
  if (!group) return plan.decisions.has(item) ? [item] : [];
  const keys = rowsIn(plan, item);
  const rows = keys.length > 0 ? keys : [''];
  const inRows = rows.flatMap((row) =>
    group.questions.map((question) => `${item}[${row}]${question.slice(item.length)}`),
  );
  const closing = closingOf(group);
  return [...inRows, ...(closing === undefined ? [] : [closing])].filter((id) => plan.decisions.has(id));
}

/** Puts the seen ones back in the order in which they were seen; the rest keep the places between them. */
function keepPlaces(authored: readonly InstanceId[], shown: readonly InstanceId[]): InstanceId[] {
  const moved = new Set(shown);
  let next = 0;
  return authored.map((id) => (moved.has(id) ? (shown[next++] ?? id) : id));
}
