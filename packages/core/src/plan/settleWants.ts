import type { RowKey } from '../answers/index.js';
import { canHoldInEmptyRow, linksOfFormat, linksOfGroup, linksOfNeed, linksOfNode } from './links.js';
import type { Draft } from './draft.js';
import type { Target } from './spots.js';
import { itemAt, never, noFormat, noLinks, noNeed, withItem, type Links, type NeedLinks, type Node } from './state.js';
import { stagesOf } from './wants.js';

/**
 * Second pass, what reads before what is read: what the needs want, through what wanted questions read in turn. It looks
 * at needs and questions of which the first pass found something else, and goes on where they want something else.
 */
export function settleWants(draft: Draft): void {
  for (const format of draft.formats) settleFormat(draft, format);
  for (let next = draft.needs.take(); next; next = draft.needs.take()) settleNeed(draft, next.number, next.rows);
  const { units } = draft.state.graph;
  for (let next = draft.wants.take(); next; next = draft.wants.take()) {
    const unit = units[-next.number];
    if (unit?.kind === 'group') settleGroup(draft, unit.group);
    else if (unit) for (const node of draft.nodes(unit, next.rows)) settleNode(draft, node);
  }
}

/** Where it is decided otherwise whether a format wants anything, all its needs are looked at. */
function settleFormat(draft: Draft, number: number): void {
  const { state } = draft;
  const before = state.formats[number] ?? noFormat;
  const format = linksOfFormat(draft, number);
  const stays = before.applies === format.applies && sameItems(before.on, format.on);
  if (stays && sameLinks(before.links, format.links)) return;
  draft.lookAtAll(before.links);
  draft.lookAtAll(format.links);
  state.formats = state.formats.with(number, format);
  if (stays) return;
  for (const [need, own] of state.graph.needs.entries()) {
    if (own.format !== number) continue;
    draft.needs.add(need);
    draft.lookAtAll(state.groups[own.group ?? -1]?.links ?? noLinks);
  }
}

function settleNeed(draft: Draft, number: number, rows: ReadonlySet<RowKey> | 'all'): void {
  const { state, base } = draft;
  const { group, slot = 0 } = state.graph.needs[number] ?? {};
  if (group === undefined) {
    const before = itemAt(state.needs, number) ?? noNeed;
    const links = linksOfNeed(draft, number, undefined);
    if (!follow(draft, { before, links, anew: false })) return;
    state.needs = withItem(state.needs, base.needs, { at: number, item: links });
    return;
  }
  settleHolding(draft, { number, group, slot });
  const { blocks } = state.groups[group] ?? {};
  for (const row of rows === 'all' ? [...(blocks?.keys() ?? [])] : rows)
    settleNeedInRow(draft, { number, group, slot }, row);
}

interface NeedInGroup {
  readonly number: number;
  readonly group: number;
  readonly slot: number;
}

function settleHolding(draft: Draft, { number, group, slot }: NeedInGroup): void {
  const holds = canHoldInEmptyRow(draft, number);
  if (draft.state.groups[group]?.holds[slot] === holds) return;
  const own = draft.writeGroup(group);
  if (own) own.holds = own.holds.with(slot, holds);
  draft.lookAtClosing(group);
}

function settleNeedInRow(draft: Draft, { number, group, slot }: NeedInGroup, row: RowKey): void {
  const { blocks, needed = [] } = draft.state.groups[group] ?? {};
  const before = blocks?.get(row)?.needs[slot];
  const links = needed.includes(row) ? linksOfNeed(draft, number, row) : noNeed;
  if (!before || !follow(draft, { before, links, anew: draft.moved.includes(group) })) return;
  const block = draft.writeBlock(group, row);
  if (block) block.needs[slot] = links;
}

interface Following {
  readonly before: NeedLinks;
  readonly links: NeedLinks;
  /** The order of rows is another. */
  readonly anew: boolean;
}

/** Where a need wants something else than before, that is looked at. */
function follow(draft: Draft, { before, links, anew }: Following): boolean {
  const same = sameLinks(before.want, links.want) && sameItems(before.on, links.on);
  if (!anew && same && sameItems(before.undecided, links.undecided)) return false;
  for (const { want, undecided } of [before, links]) {
    draft.lookAtAll(want);
    for (const target of undecided) draft.look(target);
  }
  return true;
}

function settleGroup(draft: Draft, number: number): void {
  const before = draft.state.groups[number]?.links ?? noLinks;
  const links = linksOfGroup(draft, number);
  if (sameLinks(before, links)) return;
  draft.lookAtAll(before);
  draft.lookAtAll(links);
  const group = draft.writeGroup(number);
  if (group) group.links = links;
}

function settleNode(draft: Draft, node: Node): void {
  const { spot } = node;
  const { reach, stage } = draft.looked.has(spot) ? stagesOf(draft.state, spot) : node;
  const links =
    reach === never
      ? { when: noLinks, derive: noLinks }
      : draft.evaluated.has(spot) || node.reach === never
        ? linksOfNode(draft, node)
        : node;
  draft.deciding.add(spot);
  const anew = reach !== node.reach || draft.moved.includes(spot.group);
  const same = sameLinks(node.when, links.when) && sameLinks(node.derive, links.derive);
  if (!anew && same && stage === node.stage) return;
  if (anew || !same) for (const of of [node.when, node.derive, links.when, links.derive]) draft.lookAtAll(of);
  const own = draft.write(node);
  own.reach = reach;
  own.stage = stage;
  if (same) return;
  own.when = links.when;
  own.derive = links.derive;
}

function sameLinks(one: Links, other: Links): boolean {
  return one === other || (sameItems<Target>(one.targets, other.targets) && sameItems(one.groups, other.groups));
}

function sameItems<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
