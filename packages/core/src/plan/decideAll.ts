import { findStop } from '../evaluation/index.js';
import { itemAt } from './column.js';
import { decide, decideClosing } from './decide.js';
import type { Draft } from './draft.js';
import { essenceOf } from './essence.js';
import { sameData } from './same.js';
import type { Spot } from './spots.js';
import { blockOf } from './state.js';

/** Last pass: the decision on each place that was looked at. One that is as before stays the same object. */
export function decideAll(draft: Draft): void {
  const { state, base, answers, deciding } = draft;
  if (draft.gates || base.answers.goOn !== answers.goOn) state.stop = findStop(draft);
  if (base.at.stage !== state.at.stage || !sameData(base.stop, state.stop)) addAll(draft);
  if (answers.parties.size > 0) addTwins(draft);
  // In the form's order, in which changes are told.
  if (deciding.length > 1) deciding.sort((one, other) => one.number - other.number);
  for (const spot of deciding) decideSpot(draft, spot);
  for (const number of draft.closings) decideGroup(draft, number);
}

function addAll(draft: Draft): void {
  for (const { number, group } of draft.state.spots.fixed) addQuestion(draft, number, group);
  for (const number of draft.form.groups.keys()) draft.lookAtClosing(number);
}

/** A question asked once; or in all rows, the empty one included. */
function addQuestion(draft: Draft, number: number, group: number): void {
  const rows = ['', ...(draft.state.groups[group]?.keys ?? [])];
  for (const spot of draft.spotsOf(number, rows)) draft.decideAt(spot);
}

/** Of what is asked of one party, one place waits for another (SPEC G7). */
function addTwins(draft: Draft): void {
  const { byConcept } = draft.state.graph;
  const concepts = new Set(draft.deciding.flatMap(({ question }) => question.concept ?? []));
  for (const number of [...concepts].flatMap((concept) => byConcept.get(concept) ?? []))
    addQuestion(draft, number, draft.state.spots.fixed[number]?.group ?? -1);
}

function decideSpot(draft: Draft, spot: Spot): void {
  const { state, base } = draft;
  const { row, group, slot } = spot;
  const isPlanned = row === undefined || state.groups[group]?.planned.includes(row) === true;
  const before = itemAt(blockOf(base, group, row)?.decisions ?? [], slot);
  const decision = isPlanned ? decide(spot, draft) : undefined;
  if (!sameData(before, decision)) draft.setDecision(spot, decision);
  if (essenceOf(base, spot) !== essenceOf(state, spot)) draft.changed.add(spot.id);
}

function decideGroup(draft: Draft, number: number): void {
  const spot = draft.state.spots.closings[number];
  const group = draft.form.groups[number];
  if (!spot || !group) return;
  const decision = decideClosing(spot, group, draft);
  if (sameData(draft.state.groups[number]?.closing, decision)) return;
  draft.changed.add(decision.id);
  const state = draft.writeGroup(number);
  if (state) state.closing = decision;
}
