import { present } from '../compiled/index.js';
import { findStop } from '../evaluation/index.js';
import { decide, decideClosing } from './decide.js';
import type { Draft } from './draft.js';
import { essenceOf, isPlanned, type Essence } from './essence.js';
import type { Decision } from './plan.js';
import { sameData } from './same.js';
import type { Spot } from './node.js';
import type { GroupState } from './state.js';

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
  for (const number of [...concepts].flatMap((concept) => present(byConcept.get(concept))))
    addQuestion(draft, number, present(draft.state.spots.fixed[number]).group);
}

function decideSpot(draft: Draft, spot: Spot): void {
  const { state, base } = draft;
  const before = essenceOf(base, spot);
  const after = isPlanned(state, spot) ? decide(spot, draft) : undefined;
  if (before === after || (isMade(before) && sameData(before, after))) return;
  draft.changed.add(spot.id);
  if (!isMade(before) && !isMade(after)) return;
  draft.setDecision(spot, isMade(after) ? after : undefined);
  if (hasTooFewRows(state.groups[spot.group])) draft.lookAtClosing(spot.group);
}

function hasTooFewRows(group: GroupState | undefined): boolean {
  return group !== undefined && group.keys.length < group.fewest;
}

/** A decision that is kept: every other is read off what is known, or why it is left out. */
function isMade(essence: Essence | undefined): essence is Decision {
  return essence !== undefined && 'state' in essence && essence.state !== 'skip';
}

function decideGroup(draft: Draft, number: number): void {
  const spot = draft.state.spots.closings[number];
  if (!spot) return;
  const decision = decideClosing(spot, present(draft.form.groups[number]), draft);
  if (sameData(draft.state.groups[number]?.closing, decision)) return;
  draft.changed.add(decision.id);
  draft.writeGroup(number).closing = decision;
}
