import type { InstanceId, RowKey } from '../answers/index.js';
import type { CompiledGroup, Cuts, Unit } from '../compiled/index.js';
import {
  both,
  collectLacks,
  derive,
  findClosed,
  findGroupApplies,
  findKnowledge,
  findLacksOfGroup,
  findReading,
  findRowKeys,
  ownApplies,
  rowLimit,
  type Knowledge,
} from '../evaluation/index.js';
import type { Result } from '../rule/index.js';
import type { Draft } from './draft.js';
import { sameData, sameReading } from './same.js';
import { spotAt } from './spots.js';
import { newBlock, type GroupState, type Node } from './state.js';

/**
 * First pass, what is read before what reads it: which questions apply, what is known of them, and what rules read
 * there. Where rules read the same as before, it stops.
 */
export function evaluateUnits(draft: Draft): void {
  for (let next = draft.units.take(); next; next = draft.units.take()) {
    const { number, rows } = next;
    const unit = draft.state.graph.units[number];
    if (!unit) continue;
    if (unit.kind === 'group') evaluateGroup(draft, number, unit.group);
    for (const node of draft.nodes(unit, rows)) {
      const { row } = node.spot;
      draft.wants.add(-number, row === '' ? undefined : row);
      if (row === '') draft.lookAtClosing(unit.group);
      draft.evaluated.add(node.spot);
      if (evaluateNode(draft, node)) touch(draft, number, row);
    }
  }
}

/** Whether rules read something else than before. */
function evaluateNode(draft: Draft, before: Node): boolean {
  const { spot } = before;
  const own = ownApplies(draft, spot);
  const isOwn = spot.group < 0 || spot.row === '';
  const applies = isOwn ? own : both(draft.state.groups[spot.group]?.applies ?? 'no', own);
  const derived = derive(draft, spot);
  const known = knowledgeOf(draft, before, derived);
  if (applies === before.applies && known === before.known && derived?.result === before.derived?.result) return false;
  const reading = findReading(spot, applies, known);
  const cuts: Cuts = draft.state.graph.cuts.get(spot.question.id) ?? [];
  // Whether needs can hold on an empty row depends on what applies there, whatever rules read.
  const opens = spot.row === '' && applies !== before.applies;
  const touches = opens || isRead(before) !== isRead({ known, applies }) || !sameReading(before.reading, reading, cuts);
  Object.assign(draft.write(before), { applies, derived, known, reading });
  return touches;
}

/** What is known of a place is otherwise only where it is itself answered, derived or new. */
function knowledgeOf(draft: Draft, { spot, known, edit }: Node, derived: Result | undefined): Knowledge {
  if (derived === undefined && edit !== draft.state.edit && !draft.answered.has(spot.number)) return known;
  const found = findKnowledge(draft, spot, derived);
  return sameData(known, found) ? known : found;
}

/** Whether a rule that reads it wants it, answered as it is (SPEC W4). */
function isRead({ known, applies }: Pick<Node, 'known' | 'applies'>): boolean {
  return known.knows !== 'nothing' || applies === 'no';
}

/** All that reads a unit, in the same row where the rule does, is looked at again. */
function touch(draft: Draft, number: number, row: RowKey | undefined): void {
  const { graph } = draft.state;
  const unit = graph.units[number];
  if (!unit) return;
  for (const reader of graph.readers[number] ?? []) draft.units.add(reader, rowIn(unit, row, graph.units[reader]));
  for (const reader of graph.needReaders[number] ?? []) {
    const { group, goesOverOwn = false } = graph.needs[reader] ?? {};
    draft.needs.add(reader, group === unit.group && !goesOverOwn ? row : undefined);
  }
  for (const format of graph.formatReaders[number] ?? [])
    if (!draft.formats.includes(format)) draft.formats.push(format);
  draft.gates ||= graph.gates.has(number);
}

function rowIn(unit: Unit, row: RowKey | undefined, reader: Unit | undefined): RowKey | undefined {
  return unit.kind === 'rows' && reader?.kind === 'rows' && reader.group === unit.group ? row : undefined;
}

function evaluateGroup(draft: Draft, unit: number, number: number): void {
  const group = draft.form.groups[number];
  const state = draft.writeGroup(number);
  if (!group || !state) return;
  const { applies, keys, closed, said, fewest, lacks } = state;
  state.applies = findGroupApplies(draft, group);
  moveRows(draft, number, findRowKeys(draft, group));
  state.said = draft.answers.closed.has(group.id);
  state.fewest = rowLimit(draft, group.minRows) ?? 0;
  state.closed = findClosed(draft, group);
  state.lacks = lacksOf(draft, group);
  state.needed = state.keys.length > 0 || state.closed ? state.keys : [''];
  state.planned = plannedIn(state, group);
  draft.wants.add(-unit);
  const was = { applies, keys, closed, said, fewest, lacks };
  const is = { ...was, applies: state.applies, keys: state.keys, closed: state.closed };
  if (draft.state.edit > 0 && sameData(was, { ...is, said: state.said, fewest: state.fewest, lacks: state.lacks }))
    return;
  touch(draft, unit, undefined);
  draft.lookAtClosing(number);
  // Their empty row came before; whether it applies, and what is wanted of it, may be otherwise now.
  for (const { spot } of state.blocks.get('')?.nodes ?? []) {
    draft.evaluated.add(spot);
    draft.look(spot);
  }
}

/** A group that is not asked still has its questions: once, to say why they are left out. */
function plannedIn({ needed, applies }: GroupState, { fiscalYears }: CompiledGroup): readonly RowKey[] {
  return needed.length === 0 && (fiscalYears || applies === 'no') ? [''] : needed;
}

function lacksOf(draft: Draft, group: CompiledGroup): InstanceId[] {
  const instances = new Set<InstanceId>();
  findLacksOfGroup(group, draft, collectLacks(draft, instances));
  return [...instances];
}

/** Rows that are gone want nothing any more; new ones have everything to be found. */
function moveRows(draft: Draft, number: number, keys: readonly RowKey[]): void {
  const state = draft.writeGroup(number);
  if (!state || sameData(state.keys, keys)) return;
  draft.moved.push(number);
  for (const row of state.keys.filter((key) => !keys.includes(key))) {
    const { nodes = [], needs = [] } = state.blocks.get(row) ?? {};
    state.blocks.delete(row);
    for (const { when, derive: derivation, decision } of nodes) {
      draft.lookAtAll(when);
      draft.lookAtAll(derivation);
      if (decision) draft.changed.add(decision.id);
    }
    for (const { want, undecided } of needs) {
      draft.lookAtAll(want);
      draft.lookAtAll({ targets: undecided, groups: [] });
    }
  }
  const members = state.blocks.get('')?.nodes ?? [];
  for (const row of keys) {
    if (state.blocks.has(row)) continue;
    const spots = members.map(({ spot }) => spotAt(draft.form, spot.question, row));
    state.blocks.set(row, newBlock(spots, state.holds.length, draft.state.edit));
  }
  state.keys = keys;
}
