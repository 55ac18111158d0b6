import {
  arrange,
  quickCheckSection,
  type Answer,
  type Answers,
  type ArrangedSection,
  type Decision,
  type InstanceId,
  type Issue,
  type Plan,
} from '@askless/core';
import { isTakenOverHere } from '../answering/index.js';

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

/** What makes a field of a question, apart from the plan. */
export interface Held {
  /** Answers that the borrower is putting right, and fields that have the focus: they stay fields. */
  readonly kept: ReadonlySet<InstanceId>;
  /** What an earlier submission has answered: shown as said, not as a field. */
  readonly settled: ReadonlySet<InstanceId>;
  /** What was said: of a stopped application the plan does not tell. */
  readonly given: Answers['given'];
  /** Whether an answer is taken over from another because the borrower said so here. */
  readonly isTakenOver: (decision: Decision) => boolean;
}

/** The same of a plan. */
export function heldIn(plan: Plan, { kept, settled }: Pick<Held, 'kept' | 'settled'>): Held {
  return { kept, settled, given: plan.answers.given, isTakenOver: (decision) => isTakenOverHere(plan, decision) };
}

/** How questions stand that the plan alone does not decide. */
interface Showing extends Held {
  /** The quick check as it was shown: a section of its own, before the others. */
  readonly quickCheck?: readonly InstanceId[];
}

/** Whether a decision is shown as a field: it is asked, or the borrower has answered or declined it here. */
export function isField(decision: Decision, { kept, settled, given, isTakenOver }: Held): boolean {
  if (kept.has(decision.id) || decision.state === 'ask') return true;
  if (decision.state === 'stopped') return isSaid(given.get(decision.id));
  if (decision.state !== 'known' || settled.has(decision.id)) return false;
  return 'declined' in decision || decision.provenance.from === 'typed' || isTakenOver(decision);
}

function isSaid(answer: Answer | undefined): boolean {
  return answer !== undefined && (answer.status === 'declined' || answer.by === 'typed');
}

/** The sections that have something to ask or to show, in the layout's order. */
export function sectionPages(plan: Plan, showing: Showing): readonly SectionPage[] {
  const { quickCheck = [] } = showing;
  const pages = quickCheck.length > 0 ? [{ id: quickCheckSection, instances: quickCheck }] : [];
  return arrange(plan, { pages })
    .map((section) => pageOf(section, plan, showing))
    .filter(({ fields, known }) => fields.length + known > 0);
}

function pageOf({ id, instances }: ArrangedSection, plan: Plan, held: Held): SectionPage {
  const decisions = instances.flatMap((instance) => plan.decisions.get(instance) ?? []);
  const fields = decisions.filter((decision) => isField(decision, held)).map((decision) => decision.id);
  const open = decisions
    .filter((decision) => decision.state === 'ask' && !decision.optional)
    .map((decision) => decision.id);
  const known = decisions.filter(
    (decision) => decision.state === 'derived' || (decision.state === 'known' && !isField(decision, held)),
  ).length;
  return { id, items: itemsOf(decisions, held), fields, open, known };
}

const smallestFold = 3;
const questionsBetweenFolds = 5;

/** Known answers come first, in one block; the rest stands where the layout has it. */
function itemsOf(decisions: readonly Decision[], held: Held): PageItem[] {
  const known = decisions
    .filter((decision) => decision.group === undefined && decision.state === 'known' && !isField(decision, held))
    .map(({ id }) => id);
  const items: PageItem[] = known.length > 0 ? [{ item: 'known', ids: known }] : [];
  const placed = new Set<string>(known);
  const folds = folding(items);
  for (const decision of decisions) {
    const place = decision.group ?? decision.id;
    if (decision.state === 'skip' && !held.kept.has(decision.id)) folds.leaveOut(decision.id);
    else if (!placed.has(place) && (decision.group === undefined || isShown(decision.group, decisions, held))) {
      placed.add(place);
      folds.mark(decision.group === undefined && isField(decision, held));
      if (decision.group === undefined) addSingle(items, decision, held);
      else items.push({ item: 'group', group: decision.group });
    }
  }
  folds.mark(false);
  return items;
}

/** What stands in an open card: its known answers first, then its fields in their order. */
export function rowItems(instances: readonly InstanceId[], plan: Plan, held: Held): readonly PageItem[] {
  const decisions = instances.flatMap((id) => plan.decisions.get(id) ?? []);
  const known = decisions
    .filter((decision) => decision.state === 'known' && !isField(decision, held))
    .map(({ id }) => id);
  const items: PageItem[] = known.length > 0 ? [{ item: 'known', ids: known }] : [];
  for (const decision of decisions) if (!known.includes(decision.id)) addSingle(items, decision, held);
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

function isShown(group: string, decisions: readonly Decision[], held: Held): boolean {
  return decisions.some(
    (decision) =>
      decision.group === group &&
      (isField(decision, held) || (decision.state === 'known' && decision.row !== undefined)),
  );
}

function addSingle(items: PageItem[], decision: Decision, held: Held): void {
  if (isField(decision, held)) {
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

/** Whether something is answered or shown on a page. */
export function isOn({ fields, items }: SectionPage, id: InstanceId): boolean {
  return (
    fields.includes(id) ||
    items.some((item) =>
      'ids' in item ? item.ids.includes(id) : item.item === 'group' && id.startsWith(`${item.group}[`),
    )
  );
}
