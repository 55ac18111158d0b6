import type { InstanceId } from '../answers/index.js';
import { indexOf, present, type CompiledForm } from '../compiled/index.js';
import { readsOf } from '../rule/index.js';
import { closingOf, evaluationOf, gateVerdict } from '../evaluation/index.js';
import { rowsIn } from './displayId.js';
import type { Plan } from './plan.js';

/** A section as it is shown: its instances in order, those of one group together, row by row. */
export interface ArrangedSection {
  readonly id: string;
  readonly instances: readonly InstanceId[];
}

/** The id of the section that holds the quick check. */
export const quickCheckSection = 'quickCheck';

/** What an order remembers, and what comes first. */
export interface ArrangeOptions {
  /** Instances already shown, in the order shown: none of them moves within its section, nor does a list when its rows change. */
  readonly seen?: readonly InstanceId[];
  /** The sections that the borrower has begun, in the order met and as they were arranged: they keep place and order. */
  readonly pages?: readonly ArrangedSection[];
  /** The quick check, as `quickCheckOf` picks it: a section of its own before the authored ones. */
  readonly quickCheck?: readonly InstanceId[];
}

/**
 * The order in which a plan's instances are shown: the sections begun, the quick check, then the authored sections and
 * their order. With a quick check, sections that ask what a gate still waits for come before the others.
 *
 * @returns Every section of the layout, also those in which nothing is asked; each instance once.
 */
export function arrange(plan: Plan, options: ArrangeOptions = {}): readonly ArrangedSection[] {
  const { seen = [], pages = [], quickCheck = [] } = options;
  const met = new Set(pages.flatMap(({ instances }) => instances));
  const quick = quickCheck.filter((id) => !met.has(id) && plan.decisions.has(id));
  const apart = new Set([...pages.flatMap((page) => (isQuickCheck(page) ? page.instances : [])), ...quick]);
  const authored = plan.form.layout.map(({ id, items }) => ({
    id,
    instances: items.flatMap((item) => instancesOf(plan, item)).filter((one) => !apart.has(one)),
  }));
  const begun = pages.map((page) => {
    const own = authored.find(({ id }) => id === page.id);
    return own
      ? keepPlaces(own, { seen: page.instances, form: plan.form })
      : { ...page, instances: page.instances.filter(isIn(plan)) };
  });
  const first = quick.length > 0 ? [{ id: quickCheckSection, instances: quick }] : [];
  const started = new Set(pages.map(({ id }) => id));
  const rest = authored
    .filter(({ id }) => !started.has(id))
    .map((section) => keepPlaces(section, { seen, form: plan.form }));
  return [...begun, ...first, ...(options.quickCheck ? gatesFirst(rest, plan) : rest)];
}

function isQuickCheck({ id }: ArrangedSection): boolean {
  return id === quickCheckSection;
}

function isIn({ decisions }: Plan): (id: InstanceId) => boolean {
  return (id) => decisions.has(id);
}

/** Sections that ask what an undecided gate reads come first; else the authored order stays. */
function gatesFirst(sections: readonly ArrangedSection[], plan: Plan): readonly ArrangedSection[] {
  const evaluation = evaluationOf(plan.form, plan.answers, plan.at.asOf);
  const gates = plan.form.products.flatMap((product) => product.gates);
  const waiting = new Set(
    gates.flatMap((gate) => (gateVerdict(gate, evaluation) === 'unknown' ? [...readsOf(gate.when).questions] : [])),
  );
  for (const id of waiting) for (const on of pendingOn(plan, id)) waiting.add(on);
  const isFirst = ({ instances }: ArrangedSection): boolean =>
    instances.some((id) => waiting.has(id) && plan.decisions.get(id)?.state === 'ask');
  return [...sections.filter(isFirst), ...sections.filter((section) => !isFirst(section))];
}

function pendingOn({ decisions }: Plan, id: InstanceId): readonly InstanceId[] {
  const decision = decisions.get(id);
  return decision?.state === 'pending' ? decision.on.instances : [];
}

function instancesOf(plan: Plan, item: string): InstanceId[] {
  const group = indexOf(plan.form).groups.get(item);
  if (!group) return [item];
  const keys = rowsIn(plan, item);
  const rows = keys.length > 0 ? keys : [''];
  const inRows = rows.flatMap((row) =>
    group.questions.map((question) => `${item}[${row}]${question.slice(item.length)}`),
  );
  const closing = closingOf(group);
  return [...inRows, ...(closing === undefined ? [] : [closing])].filter((id) => plan.decisions.has(id));
}

/** Puts the seen ones back in the order in which they were seen; the rest keep the places between them. A list is one, whatever rows it has. */
function keepPlaces(
  authored: ArrangedSection,
  { seen, form }: { readonly seen: readonly InstanceId[]; readonly form: CompiledForm },
): ArrangedSection {
  if (seen.length === 0) return authored;
  const { id: section, instances } = authored;
  const { groups } = indexOf(form);
  const placeOf = (id: InstanceId): string => {
    const part = id.slice(0, id.search(/[.[]/));
    return groups.has(part) ? part : id;
  };
  const places = new Set(instances.map(placeOf));
  const shown = new Set(seen.map(placeOf).filter((place) => places.has(place)));
  const inOrder = [...shown];
  const order = [...places].flatMap((place) => (shown.has(place) ? inOrder.splice(0, 1) : place));
  const rank = new Map(order.map((place, at) => [place, at]));
  const rankOf = (id: InstanceId): number => present(rank.get(placeOf(id)));
  return { id: section, instances: instances.toSorted((one, other) => rankOf(one) - rankOf(other)) };
}
