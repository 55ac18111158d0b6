import type { RowKey } from '../answers/index.js';
import { present, type Unit } from '../compiled/index.js';
import { both, derive, findKnowledge, findReading, ownApplies, type Knowledge } from '../evaluation/index.js';
import type { Result } from '../rule/index.js';
import { itemAt } from './column.js';
import type { Draft } from './draft.js';
import { evaluateGroup } from './evaluateGroup.js';
import { nodeOf } from './nodeOf.js';
import { sameData, sameReading } from './same.js';
import { nodeIn } from './state.js';
import type { Node, Spot, Status } from './node.js';

/**
 * First pass, what is read before what reads it: which questions apply, what is known of them, and what rules read
 * there. Where rules read the same as before, it stops.
 */
export function evaluateUnits(draft: Draft): void {
  const { units } = draft.scratch;
  const { graph, spots } = draft.state;
  for (let number = units.take(); number >= 0; number = units.take()) {
    const { kind, question, group } = present(graph.units[number]);
    if (kind === 'group') {
      if (evaluateGroup(draft, number, group)) touch(draft, number, undefined);
    } else if (kind === 'rows')
      for (const spot of draft.spotsOf(question, units.rows)) evaluateSpot(draft, number, spot);
    else evaluateSpot(draft, number, present(spots.fixed[question]));
  }
}

function evaluateSpot(draft: Draft, unit: number, spot: Spot): void {
  const block = draft.block(spot);
  const { edit, graph } = draft.state;
  const { answered, reread } = draft.scratch;
  const isNew = block.made === edit;
  const isReread = isNew || reread[unit] === edit;
  const derived = spot.question.derive === undefined ? undefined : derive(draft, spot);
  const isKnownAnew = isNew || derived !== undefined || answered[spot.number] === edit;
  const was = { node: nodeIn(block, spot.slot), known: itemAt(block.known, spot.slot) };
  const is = {
    node: isReread ? nodeWith(draft, spot, { before: was.node, derived }) : was.node,
    known: isKnownAnew ? keptIfSame(was.known, findKnowledge(draft, spot, derived)) : was.known,
  };
  if (isReread || derived !== undefined) lookThrough(draft, unit, spot);
  const isOtherwise = setStatus(draft, spot, { was, is });
  if (isOtherwise && graph.isRead[unit] === true && isReadOtherwise(draft, spot, { was, is }))
    touch(draft, unit, spot.row);
}

/** What its own rules want may be something else. */
function lookThrough(draft: Draft, unit: number, spot: Spot): void {
  spot.evaluated = draft.state.edit;
  draft.wantAt(unit, spot.row === '' ? undefined : spot.row);
}

interface Turn {
  readonly was: Status;
  readonly is: Status;
}

/** Keeps what a place has come to; tells whether that is something else. */
function setStatus(draft: Draft, spot: Spot, { was, is }: Turn): boolean {
  if (spot.row === '') draft.lookAtClosing(spot.group);
  draft.decideAt(spot);
  if (is.node !== was.node) draft.setNode(spot, is.node);
  if (is.known !== was.known) draft.setKnown(spot, is.known);
  return is.node !== was.node || is.known !== was.known;
}

function nodeWith(draft: Draft, spot: Spot, { before, derived }: { before: Node; derived: Result | undefined }): Node {
  const own = ownApplies(draft, spot);
  const isOwn = spot.group < 0 || spot.row === '';
  const applies = isOwn ? own : both(present(draft.state.groups[spot.group]).applies, own);
  if (applies === before.applies && derived?.result === before.derived) return before;
  return nodeOf(spot, { ...before, applies, derived: derived?.result });
}

function keptIfSame(before: Knowledge | undefined, known: Knowledge | undefined): Knowledge | undefined {
  // Most are another simple value.
  if (
    before?.status === 'known' &&
    known?.status === 'known' &&
    typeof known.value !== 'object' &&
    before.value !== known.value
  )
    return known;
  return sameData(before, known) ? before : known;
}

/** Whether rules find something else than before; or can want it where they did not, or not any more (SPEC W4). */
function isReadOtherwise({ state }: Draft, spot: Spot, { was, is }: Turn): boolean {
  if (isReadable(was) !== isReadable(is)) return true;
  // Whether needs can hold on an empty row depends on what applies there, whatever rules read.
  if (spot.row === '' && was.node.applies !== is.node.applies) return true;
  const before = findReading(spot, was.node.applies, was.known);
  const after = findReading(spot, is.node.applies, is.known);
  const cuts = state.graph.cuts.get(spot.question.id) ?? [];
  return !sameReading(before, after, cuts);
}

function isReadable({ node, known }: Status): boolean {
  return known !== undefined || node.applies === 'no';
}

/** All that reads a unit, in the same row where the rule does, is looked at again. */
function touch(draft: Draft, number: number, row: RowKey | undefined): void {
  const { graph, edit } = draft.state;
  const { units, needs, reread } = draft.scratch;
  // The first plan of a form looks at everything anyway: a tenth of its time.
  if (draft.isFirst) return;
  const unit = present(graph.units[number]);
  for (const reader of present(graph.readers[number])) {
    reread[reader] = edit;
    units.add(reader, rowIn(unit, row, present(graph.units[reader])));
  }
  for (const reader of present(graph.needReaders[number])) {
    const { group, goesOverOwn } = present(graph.needs[reader]);
    needs.add(reader, group === unit.group && !goesOverOwn ? row : undefined);
  }
  for (const format of present(graph.formatReaders[number]))
    if (!draft.formats.includes(format)) draft.formats.push(format);
  draft.gates ||= graph.gates.has(number);
}

function rowIn(unit: Unit, row: RowKey | undefined, reader: Unit): RowKey | undefined {
  return unit.kind === 'rows' && reader.kind === 'rows' && reader.group === unit.group ? row : undefined;
}
