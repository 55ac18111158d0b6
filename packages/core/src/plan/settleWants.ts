import type { RowKey } from '../answers/index.js';
import { present } from '../compiled/index.js';
import { itemAt, withItem } from './column.js';
import type { Draft } from './draft.js';
import { canHoldInEmptyRow, linksOfFormat, linksOfGroup, linksOfNeed, linksOfSpot } from './links.js';
import { nodeOf, sameItems, sameLinks } from './nodeOf.js';
import { noNeed, type NeedLinks } from './state.js';
import { stagesOf } from './wants.js';
import { never, noLinks, type Spot } from './node.js';

/**
 * Second pass, what reads before what is read: what the needs want, through what wanted questions read in turn. It looks
 * at needs and questions of which the first pass found something else, and goes on where they want something else.
 */
export function settleWants(draft: Draft): void {
  const { needs, wants } = draft.scratch;
  for (const format of draft.formats) settleFormat(draft, format);
  for (let need = needs.take(); need >= 0; need = needs.take()) settleNeed(draft, need, needs.rows);
  const { graph, spots } = draft.state;
  for (let next = wants.take(); next >= 0; next = wants.take()) {
    const { kind, group, question } = present(graph.units[graph.units.length - 1 - next]);
    if (kind === 'group') settleGroup(draft, group);
    else if (kind === 'rows') for (const spot of draft.spotsOf(question, wants.rows)) settleSpot(draft, spot);
    else settleSpot(draft, present(spots.fixed[question]));
  }
}

/** Where it is decided otherwise whether a format wants anything, all its needs are looked at. */
function settleFormat(draft: Draft, number: number): void {
  const { state } = draft;
  const before = present(state.formats[number]);
  const format = linksOfFormat(draft, number);
  const stays = before.applies === format.applies && sameItems(before.on, format.on);
  if (stays && sameLinks(before.links, format.links)) return;
  draft.lookAtAll(before.links);
  draft.lookAtAll(format.links);
  state.formats = state.formats.with(number, format);
  if (stays) return;
  for (const [need, own] of state.graph.needs.entries()) {
    if (own.format !== number) continue;
    draft.scratch.needs.add(need);
    draft.lookAtAll(state.groups[own.group ?? -1]?.links ?? noLinks);
  }
}

function settleNeed(draft: Draft, number: number, rows: Iterable<RowKey> | undefined): void {
  const { group = -1, slot } = present(draft.state.graph.needs[number]);
  const need = { number, group, slot };
  if (group < 0) {
    settleNeedInRow(draft, need, undefined);
    return;
  }
  settleHolding(draft, need);
  for (const row of rows ?? [...present(draft.state.groups[group]).blocks.keys()]) settleNeedInRow(draft, need, row);
}

interface NeedInBlock {
  readonly number: number;
  readonly group: number;
  readonly slot: number;
}

function settleHolding(draft: Draft, { number, group, slot }: NeedInBlock): void {
  const holds = canHoldInEmptyRow(draft, number);
  if (present(draft.state.groups[group]).holds[slot] === holds) return;
  const own = draft.writeGroup(group);
  own.holds = own.holds.with(slot, holds);
  draft.lookAtClosing(group);
}

function settleNeedInRow(draft: Draft, { number, group, slot }: NeedInBlock, row: RowKey | undefined): void {
  const before = present(itemAt(draft.block({ group, row }).needs, slot));
  const isNeeded = row === undefined || present(draft.state.groups[group]).needed.includes(row);
  const item = isNeeded ? linksOfNeed(draft, number, row) : noNeed;
  if (!follow(draft, { before, links: item, anew: draft.moved.includes(group) })) return;
  const block = draft.writeBlock(group, row);
  block.needs = withItem(block.needs, draft.earlier(block).needs, { at: slot, item });
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
  const before = present(draft.state.groups[number]).links;
  const links = linksOfGroup(draft, number);
  if (sameLinks(before, links)) return;
  draft.lookAtAll(before);
  draft.lookAtAll(links);
  draft.writeGroup(number).links = links;
}

const noOwnLinks = { when: noLinks, derive: noLinks };

function settleSpot(draft: Draft, spot: Spot): void {
  const { state } = draft;
  const node = draft.node(spot);
  const { reach, stage, must } = spot.looked === state.edit ? stagesOf(state, spot) : node;
  draft.decideAt(spot);
  const isAnew = spot.evaluated === state.edit || node.reach === never;
  const { when, derive } = reach === never ? noOwnLinks : isAnew ? linksOfSpot(draft, spot, node) : node;
  const same = sameLinks(node.when, when) && sameLinks(node.derive, derive);
  const anew = reach !== node.reach || must !== node.must || draft.moved.includes(spot.group);
  if (!anew && same && stage === node.stage) return;
  if (anew || !same) for (const of of [node.when, node.derive, when, derive]) draft.lookAtAll(of);
  draft.setNode(spot, nodeOf(spot, { ...node, reach, stage, must, when, derive }));
}
