import type { Answer, Answers, Decision, InstanceId, Plan } from '@askless/core';
import { isTakenOverHere } from '../answering/index.js';

/** What stands on a section's page, one below the other. */
export type PageItem =
  | { readonly item: 'question'; readonly id: InstanceId }
  | { readonly item: 'group'; readonly group: string }
  | { readonly item: 'known'; readonly ids: readonly InstanceId[] }
  | { readonly item: 'derived'; readonly ids: readonly InstanceId[] }
  | { readonly item: 'pending'; readonly ids: readonly InstanceId[] }
  | { readonly item: 'fold'; readonly ids: readonly InstanceId[] };

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

const smallestFold = 3;
const questionsBetweenFolds = 5;

/**
 * What stands on a page: known answers first, in one block; the rest where the layout has it.
 *
 * @param fields Which of the decisions are shown as fields.
 */
export function itemsOf(decisions: readonly Decision[], fields: ReadonlySet<InstanceId>): readonly PageItem[] {
  const known = decisions.filter(({ group, state, id }) => group === undefined && state === 'known' && !fields.has(id));
  const items: PageItem[] = known.length > 0 ? [{ item: 'known', ids: known.map(({ id }) => id) }] : [];
  const placed = new Set(known.map(({ id }) => id));
  const groups = groupsShown(decisions, fields);
  const folds = folding(items);
  for (const decision of decisions) {
    const { id, group, state } = decision;
    const place = group ?? id;
    if (state === 'skip' && !fields.has(id)) folds.leaveOut(id);
    else if (!placed.has(place) && (group === undefined || groups.has(group))) {
      placed.add(place);
      folds.mark(group === undefined && fields.has(id));
      if (group === undefined) addSingle(items, decision, fields);
      else items.push({ item: 'group', group });
    }
  }
  folds.mark(false);
  return items;
}

/** Groups with anything to answer or to read in a row. */
function groupsShown(decisions: readonly Decision[], fields: ReadonlySet<InstanceId>): ReadonlySet<string> {
  return new Set(
    decisions.flatMap(({ id, group, row, state }) =>
      group !== undefined && (fields.has(id) || (state === 'known' && row !== undefined)) ? [group] : [],
    ),
  );
}

/** What stands in an open card: its known answers first, then its fields in their order. */
export function rowItems(instances: readonly InstanceId[], plan: Plan, held: Held): readonly PageItem[] {
  const decisions = instances.flatMap((id) => plan.decisions.get(id) ?? []);
  const fields = fieldsAmong(decisions, held);
  const known = decisions.filter(({ id, state }) => state === 'known' && !fields.has(id)).map(({ id }) => id);
  const items: PageItem[] = known.length > 0 ? [{ item: 'known', ids: known }] : [];
  for (const decision of decisions) if (!known.includes(decision.id)) addSingle(items, decision, fields);
  return items;
}

/** The decisions that are shown as fields, in their order. */
export function fieldsAmong(decisions: readonly Decision[], held: Held): ReadonlySet<InstanceId> {
  return new Set(decisions.flatMap((decision) => (isField(decision, held) ? [decision.id] : [])));
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

function addSingle(items: PageItem[], { id, state }: Decision, fields: ReadonlySet<InstanceId>): void {
  if (fields.has(id)) {
    items.push({ item: 'question', id });
    return;
  }
  const kind = state === 'derived' ? 'derived' : 'pending';
  const last = items.at(-1);
  if (last?.item === kind) items[items.length - 1] = { item: kind, ids: [...last.ids, id] };
  else items.push({ item: kind, ids: [id] });
}
