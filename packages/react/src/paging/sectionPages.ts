import { arrange, quickCheckSection, type Decision, type InstanceId, type Plan } from '@askless/core';
import { fieldsAmong, itemsOf, type Held, type PageItem } from './pageItems.js';

/** A section as the borrower meets it. */
export interface SectionPage {
  readonly id: string;
  readonly items: readonly PageItem[];
  /** Every instance that is a field here: asked, or answered by the borrower. */
  readonly fields: readonly InstanceId[];
  /** Fields that still need an answer. */
  readonly open: readonly InstanceId[];
  readonly known: number;
}

/** How questions stand that the plan alone does not decide. */
interface Showing extends Held {
  /** The quick check as it was shown: a section of its own, before the others. */
  readonly quickCheck?: readonly InstanceId[];
}

/** A section's page, and what it was made from. */
export interface LaidPage {
  readonly decisions: readonly Decision[];
  readonly page: SectionPage;
}

/**
 * Every section of the layout as a page, in the layout's order.
 *
 * @param before The pages as they stood a step before, by section: one that stays as it is stays the same object.
 */
export function layPages(
  plan: Plan,
  showing: Showing,
  before: ReadonlyMap<string, LaidPage>,
): ReadonlyMap<string, LaidPage> {
  const { quickCheck = [] } = showing;
  const pages = quickCheck.length > 0 ? [{ id: quickCheckSection, instances: quickCheck }] : [];
  return new Map(
    arrange(plan, { pages }).map(({ id, instances }) => {
      const decisions = instances.flatMap((instance) => plan.decisions.get(instance) ?? []);
      return [id, layPage(id, { decisions, held: showing, before: before.get(id) })];
    }),
  );
}

interface Laying {
  readonly decisions: readonly Decision[];
  readonly held: Held;
  readonly before: LaidPage | undefined;
}

function layPage(id: string, { decisions, held, before }: Laying): LaidPage {
  const among = fieldsAmong(decisions, held);
  const fields = [...among];
  if (before && isSameList(before.decisions, decisions) && isSameList(before.page.fields, fields)) return before;
  const open = decisions.filter((decision) => decision.state === 'ask' && !decision.optional);
  const known = decisions.filter(
    (decision) => decision.state === 'derived' || (decision.state === 'known' && !among.has(decision.id)),
  );
  const items = itemsOf(decisions, among);
  return { decisions, page: { id, items, fields, open: open.map((one) => one.id), known: known.length } };
}

/** Whether two lists hold the same, in the same order. */
export function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, place) => item === other[place]);
}

/** Whether a section has something to ask or to show. */
export function isWorthAPage({ fields, known }: SectionPage): boolean {
  return fields.length + known > 0;
}

/** Whether something is answered or shown on a page. */
export function isOn({ fields, items }: SectionPage, id: InstanceId): boolean {
  return (
    fields.includes(id) ||
    items.some((item) =>
      'ids' in item ? item.ids.includes(id) : item.item === 'group' && id.startsWith(`${item.group}[`),
    )
  );
}
