import { parseInstanceId, type Answers, type Change, type InstanceId } from '../answers/index.js';
import { present } from '../compiled/index.js';
import type { Draft } from './draft.js';
import { spotIn } from './state.js';

/** Adds to a draft what one change of the answers may affect at first hand. */
export function markChange(draft: Draft, change: Change): void {
  switch (change.change) {
    case 'answer':
    case 'decline':
    case 'retract':
      markInstance(draft, change.at);
      return;
    case 'addRow':
    case 'removeRow':
    case 'close':
      markGroup(draft, change.group);
      return;
    case 'supply':
      markSource(draft, change.source);
      for (const group of change.rows?.keys() ?? []) markGroup(draft, group);
      return;
    case 'sameParty':
      markParties(draft);
      return;
    case 'goOn':
  }
}

/** Adds all that answers can affect at first hand, where there were none. */
export function markAnswers(draft: Draft, { given, sources, rows, closed, parties }: Answers): void {
  for (const id of given.keys()) markInstance(draft, id);
  for (const source of sources.keys()) markSource(draft, source);
  for (const group of [...rows.keys(), ...closed]) markGroup(draft, group);
  if (parties.size > 0) markParties(draft);
}

function markInstance(draft: Draft, id: InstanceId): void {
  const { questionNumbers, byConcept } = draft.state.graph;
  const single = questionNumbers.get(id);
  const { question = '', row } = single === undefined ? (parseInstanceId(id) ?? {}) : {};
  const number = single ?? questionNumbers.get(question);
  if (number === undefined) return;
  const spot = spotIn(draft.state, number, row);
  if (spot) markQuestion(draft, number, spot.row);
  // What is said of a party in one place is known in others, though this one is not asked.
  const { concept } = present(draft.form.questions[number]);
  if (concept !== undefined && draft.answers.parties.size > 0)
    for (const twin of present(byConcept.get(concept))) markQuestion(draft, twin);
}

/** A question in one row, or in all rows that it has. */
function markQuestion(draft: Draft, number: number, row?: string): void {
  const { unitOfQuestion, unitOfEmptyRow } = draft.state.graph;
  const { units, answered } = draft.scratch;
  answered[number] = draft.state.edit;
  const empty = unitOfEmptyRow[number];
  if (empty !== undefined && (row === undefined || row === '')) units.add(empty);
  if (row !== '') units.add(present(unitOfQuestion[number]), row);
}

function markGroup(draft: Draft, id: string): void {
  const { groupNumbers, unitOfGroup } = draft.state.graph;
  const number = groupNumbers.get(id);
  if (number === undefined) return;
  draft.scratch.units.add(present(unitOfGroup[number]));
  if (draft.answers.parties.size + draft.base.answers.parties.size > 0) markParties(draft);
}

/** What the source may know, and the groups that wait for it. */
function markSource(draft: Draft, source: string): void {
  const { bySource, groupNumbers } = draft.state.graph;
  for (const number of bySource.get(source) ?? []) {
    markQuestion(draft, number);
    const group = groupNumbers.get(draft.form.questions[number]?.group ?? '');
    if (group !== undefined) draft.lookAtClosing(group);
  }
  if (draft.answers.parties.size > 0) markParties(draft);
}

function markParties(draft: Draft): void {
  for (const numbers of draft.state.graph.byConcept.values()) for (const number of numbers) markQuestion(draft, number);
}

/** Adds everything: for a form of which nothing is evaluated yet. */
export function markAll(draft: Draft): void {
  const { units, needs } = draft.state.graph;
  const { scratch, state } = draft;
  for (const unit of units.keys()) scratch.units.add(unit);
  for (const need of needs.keys()) scratch.needs.add(need);
  scratch.reread.fill(state.edit);
  for (const format of draft.form.formats.keys()) draft.formats.push(format);
  for (const group of draft.form.groups.keys()) draft.lookAtClosing(group);
  draft.gates = true;
}
