import { findStop } from '../evaluation/index.js';
import { decide, decideClosing } from './decide.js';
import type { Draft } from './draft.js';
import type { Decision } from './plan.js';
import { sameData } from './same.js';
import type { Node } from './state.js';

/** Last pass: the decision on each place that was looked at. One that is as before stays the same object. */
export function decideAll(draft: Draft): void {
  const { state, base, answers } = draft;
  if (draft.gates || base.answers.goOn !== answers.goOn) state.stop = findStop(draft);
  if (base.at.stage !== state.at.stage || !sameData(base.stop, state.stop)) addAll(draft);
  if (answers.parties.size > 0) addTwins(draft);
  // In the form's order, in which changes are told.
  const nodes = [...draft.deciding].flatMap((spot) => draft.node(spot) ?? []);
  for (const node of inOrder(nodes.filter((one) => !isSettled(draft, one)))) decideNode(draft, node);
  for (const number of draft.closings) decideGroup(draft, number);
}

function inOrder(nodes: readonly Node[]): readonly Node[] {
  return nodes.length < 2 ? nodes : nodes.toSorted((one, other) => one.spot.number - other.spot.number);
}

function addAll(draft: Draft): void {
  draft.all = true;
  const { form, graph } = draft.state;
  for (const unit of graph.units) for (const { spot } of draft.nodes(unit, 'all')) draft.deciding.add(spot);
  for (const number of form.groups.keys()) draft.lookAtClosing(number);
}

/** Of what is asked of one party, one place waits for another (SPEC G7). */
function addTwins(draft: Draft): void {
  const { byConcept, units, unitOfQuestion } = draft.state.graph;
  const concepts = new Set([...draft.deciding].flatMap(({ question }) => question.concept ?? []));
  for (const number of [...concepts].flatMap((concept) => byConcept.get(concept) ?? [])) {
    const unit = units[unitOfQuestion[number] ?? -1];
    for (const { spot } of unit ? draft.nodes(unit, 'all') : []) draft.deciding.add(spot);
  }
}

function decideNode(draft: Draft, node: Node): void {
  const { spot } = node;
  const isPlanned = spot.row === undefined || draft.state.groups[spot.group]?.planned.includes(spot.row);
  const decision = isPlanned === true ? decide(node, draft) : undefined;
  if (keeps(draft, node.decision, decision)) return;
  draft.write(node).decision = decision;
}

/** What does not apply, is not wanted or is known depends on nothing else than its own node. */
function isSettled({ all, answered, state }: Draft, { edit, spot, decision }: Node): boolean {
  if (all || edit === state.edit || answered.has(spot.number) || spot.row === '' || !decision) return false;
  return decision.state !== 'ask' && decision.state !== 'pending';
}

function decideGroup(draft: Draft, number: number): void {
  const spot = draft.state.spots.closings[number];
  const group = draft.form.groups[number];
  if (!spot || !group) return;
  const decision = decideClosing(spot, group, draft);
  if (keeps(draft, draft.state.groups[number]?.closing, decision)) return;
  const state = draft.writeGroup(number);
  if (state) state.closing = decision;
}

/** Whether a decision stays; notes it where not. */
function keeps({ changed }: Draft, before: Decision | undefined, decision: Decision | undefined): boolean {
  if (sameData(before, decision)) return true;
  const { id = '' } = decision ?? before ?? {};
  changed.add(id);
  return false;
}
