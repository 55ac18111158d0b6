import { arrange, type ArrangedSection, type Decision, type InstanceId, type Issue, type Plan } from '@askless/core';

/** What stands on a section's page, one below the other. */
export type PageItem =
  | { readonly item: 'question'; readonly id: InstanceId }
  | { readonly item: 'group'; readonly group: string }
  | { readonly item: 'known'; readonly ids: readonly InstanceId[] }
  | { readonly item: 'derived'; readonly ids: readonly InstanceId[] }
  | { readonly item: 'pending'; readonly ids: readonly InstanceId[] }
  | { readonly item: 'fold'; readonly ids: readonly InstanceId[] };

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
export interface Showing {
  /** Answers that the borrower is putting right, and fields that have the focus: they stay fields. */
  readonly kept: ReadonlySet<InstanceId>;
  /** Instances already shown, in the order shown. */
  readonly seen: readonly InstanceId[];
}

/** Whether a decision is shown as a field: it is asked, or the borrower has answered or declined it here. */
export function isField(decision: Decision, kept: ReadonlySet<InstanceId>): boolean {
  if (kept.has(decision.id) || decision.state === 'ask') return true;
  if (decision.state !== 'known') return false;
  return 'declined' in decision || decision.provenance.from === 'typed';
}

/** The sections that have something to ask or to show, in the layout's order. */
export function sectionPages(plan: Plan, showing: Showing): readonly SectionPage[] {
  return arrange(plan, { seen: showing.seen })
    .map((section) => pageOf(section, plan, showing))
    .filter(({ fields, known }) => fields.length + known > 0);
}

function pageOf({ id, instances }: ArrangedSection, plan: Plan, { kept }: Showing): SectionPage {
  const decisions = instances.flatMap((instance) => plan.decisions.get(instance) ?? []);
  const fields = decisions.filter((decision) => isField(decision, kept)).map((decision) => decision.id);
  const open = decisions
    .filter((decision) => decision.state === 'ask' && !decision.optional)
    .map((decision) => decision.id);
  const known = decisions.filter(
    (decision) => decision.state === 'derived' || (decision.state === 'known' && !isField(decision, kept)),
  ).length;
  return { id, items: itemsOf(decisions, kept), fields, open, known };
}

const smallestFold = 3;
const questionsBetweenFolds = 5;

/** Known answers come first, in one block; the rest stands where the layout has it. */
function itemsOf(decisions: readonly Decision[], kept: ReadonlySet<InstanceId>): PageItem[] {
  const known = decisions
    .filter((decision) => decision.group === undefined && decision.state === 'known' && !isField(decision, kept))
    .map(({ id }) => id);
  const items: PageItem[] = known.length > 0 ? [{ item: 'known', ids: known }] : [];
  const placed = new Set<string>(known);
  const folds = folding(items);
  for (const decision of decisions) {
    const place = decision.group ?? decision.id;
    if (decision.state === 'skip' && !kept.has(decision.id)) folds.leaveOut(decision.id);
    else if (!placed.has(place) && (decision.group === undefined || isShown(decision.group, decisions, kept))) {
      placed.add(place);
      folds.mark(decision.group === undefined && isField(decision, kept));
      if (decision.group === undefined) addSingle(items, decision, kept);
      else items.push({ item: 'group', group: decision.group });
    }
  }
  folds.mark(false);
  return items;
}

/** What stands in an open card: its known answers first, then its fields in their order. */
export function rowItems(
  instances: readonly InstanceId[],
  plan: Plan,
  kept: ReadonlySet<InstanceId>,
): readonly PageItem[] {
  const decisions = instances.flatMap((id) => plan.decisions.get(id) ?? []);
  const known = decisions
    .filter((decision) => decision.state === 'known' && !isField(decision, kept))
    .map(({ id }) => id);
  const items: PageItem[] = known.length > 0 ? [{ item: 'known', ids: known }] : [];
  for (const decision of decisions) if (!known.includes(decision.id)) addSingle(items, decision, kept);
  return items;
}

/** Marks where at least three questions were left out together, at most once in five questions. */
function folding(items: PageItem[]): { leaveOut(id: InstanceId): void; mark(question: boolean): void } {
  let left: InstanceId[] = [];
  let since = questionsBetweenFolds;
  return {
    leaveOut: (id) => void left.push(id),
    mark: (question) => {
      if (left.length >= smallestFold && since >= questionsBetweenFolds) {
        items.push({ item: 'fold', ids: left });
        since = 0;
      }
      left = [];
      if (question) since += 1;
    },
  };
}

function isShown(group: string, decisions: readonly Decision[], kept: ReadonlySet<InstanceId>): boolean {
  return decisions.some(
    (decision) =>
      decision.group === group &&
      (isField(decision, kept) || (decision.state === 'known' && decision.row !== undefined)),
  );
}

function addSingle(items: PageItem[], decision: Decision, kept: ReadonlySet<InstanceId>): void {
  if (isField(decision, kept)) {
    items.push({ item: 'question', id: decision.id });
    return;
  }
  const kind = decision.state === 'derived' ? 'derived' : 'pending';
  const last = items.at(-1);
  if (last?.item === kind) items[items.length - 1] = { item: kind, ids: [...last.ids, decision.id] };
  else items.push({ item: kind, ids: [decision.id] });
}

/** The issues of one section that must be put right before submitting. */
export function blockingIn(page: Pick<SectionPage, 'fields'>, issues: readonly Issue[]): readonly Issue[] {
  const fields = new Set(page.fields);
  return issues.filter(({ severity, at }) => severity === 'block' && fields.has(at));
}
