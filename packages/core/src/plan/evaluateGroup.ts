import type { InstanceId, RowKey } from '../answers/index.js';
import { present, type CompiledGroup } from '../compiled/index.js';
import {
  collectLacks,
  findClosed,
  findGroupApplies,
  findLacksOfGroup,
  findRowKeys,
  rowLimit,
} from '../evaluation/index.js';
import type { Draft } from './draft.js';
import { sameData } from './same.js';
import { spotAt } from './spots.js';
import { newBlock, type Block, type GroupState } from './state.js';
import type { Spot } from './node.js';

/**
 * Whether a group applies, which rows it has and whether they are all.
 *
 * @returns Whether something about it is otherwise than before.
 */
export function evaluateGroup(draft: Draft, unit: number, number: number): boolean {
  const group = present(draft.form.groups[number]);
  const state = draft.writeGroup(number);
  const { applies, keys, closed, said, fewest, lacks } = state;
  state.applies = findGroupApplies(draft, group);
  moveRows(draft, number, findRowKeys(draft, group));
  state.said = draft.answers.closed.has(group.id);
  state.fewest = rowLimit(draft, group.minRows) ?? 0;
  state.closed = findClosed(draft, group);
  state.lacks = lacksOf(draft, group);
  state.needed = state.keys.length > 0 || state.closed ? state.keys : [''];
  state.planned = plannedIn(state, group);
  draft.wantAt(unit);
  const was = { applies, keys, closed, said, fewest, lacks };
  const is = { ...was, applies: state.applies, keys: state.keys, closed: state.closed };
  if (!draft.isFirst && sameData(was, { ...is, said: state.said, fewest: state.fewest, lacks: state.lacks }))
    return false;
  draft.lookAtClosing(number);
  // Their empty row came before; whether it applies, and what is wanted of it, may be otherwise now.
  for (const spot of membersOf(state)) {
    spot.evaluated = draft.state.edit;
    draft.look(spot);
  }
  return true;
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

/** The places of the row still to come. */
function membersOf({ blocks }: GroupState): readonly Spot[] {
  return present(blocks.get('')).spots;
}

/** Rows that are gone want nothing any more; new ones have everything to be found. */
function moveRows(draft: Draft, number: number, keys: readonly RowKey[]): void {
  const state = draft.writeGroup(number);
  if (sameData(state.keys, keys)) return;
  draft.moved.push(number);
  for (const row of state.keys.filter((key) => !keys.includes(key))) {
    leaveRow(draft, present(state.blocks.get(row)));
    state.blocks.delete(row);
  }
  for (const row of keys) {
    if (state.blocks.has(row)) continue;
    const spots = membersOf(state).map(({ question }) => spotAt(draft.form, question, row));
    state.blocks.set(row, newBlock(spots, state.holds.length, draft.state.edit));
  }
  state.keys = keys;
}

function leaveRow(draft: Draft, { nodes, needs, spots }: Block): void {
  for (const { when, derive } of nodes.flat()) {
    draft.lookAtAll(when);
    draft.lookAtAll(derive);
  }
  for (const { want, undecided } of needs.flat()) {
    draft.lookAtAll(want);
    draft.lookAtAll({ targets: undecided, groups: [] });
  }
  for (const { id } of spots) draft.changed.add(id);
}
