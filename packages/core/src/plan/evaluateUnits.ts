import type { RowKey } from '../answers/index.js';
import type { Unit } from '../compiled/index.js';
import { both, derive, findKnowledge, findReading, ownApplies, type Knowledge } from '../evaluation/index.js';
import type { Result } from '../rule/index.js';
import { itemAt } from './column.js';
import type { Draft } from './draft.js';
import { evaluateGroup } from './evaluateGroup.js';
import { nodeOf } from './nodes.js';
import { sameData, sameReading } from './same.js';
import type { Spot } from './spots.js';
import { noNode, type Node } from './state.js';

/**
 * First pass, what is read before what reads it: which questions apply, what is known of them, and what rules read
 * there. Where rules read the same as before, it stops.
 */
export function evaluateUnits(draft: Draft): void {
  const { units } = draft.scratch;
  const { graph, spots } = draft.state;
  for (let number = units.take(); number >= 0; number = units.take()) {
    const unit = graph.units[number];
    if (!unit) continue;
    const { kind, question } = unit;
    if (kind === 'group') {
      if (evaluateGroup(draft, number, unit.group)) touch(draft, number, undefined);
    } else if (kind === 'rows')
      for (const spot of draft.spotsOf(question, units.rows)) evaluateSpot(draft, number, spot);
    else evaluateSpot(draft, number, spots.fixed[question]);
  }
}

interface Findings {
  readonly before: Node;
  readonly node: Node;
  readonly knew: Knowledge | undefined;
  readonly known: Knowledge | undefined;
}

function evaluateSpot(draft: Draft, unit: number, spot: Spot | undefined): void {
  const block = spot && draft.block(spot);
  if (!block) return;
  const { edit } = draft.state;
  const { slot, row, question } = spot;
  const isNew = block.made === edit;
  const isReread = isNew || draft.scratch.reread[unit] === edit;
  const derived = question.derive === undefined ? undefined : derive(draft, spot);
  const before = itemAt(block.nodes, slot) ?? noNode;
  const node = isReread ? nodeWith(draft, spot, { before, derived }) : before;
  const knew = itemAt(block.known, slot);
  const isAsked = isNew || derived !== undefined || draft.scratch.answered[spot.number] === edit;
  const known = isAsked ? keptIfSame(knew, findKnowledge(draft, spot, derived)) : knew;
  if (isReread || derived !== undefined) {
    spot.evaluated = edit;
    draft.wantAt(unit, row === '' ? undefined : row);
  }
  if (row === '') draft.lookAtClosing(spot.group);
  draft.decideAt(spot);
  if (node !== before) draft.setNode(spot, node);
  if (known !== knew) draft.setKnown(spot, known);
  const isChanged = node !== before || known !== knew;
  if (
    isChanged &&
    draft.state.graph.isRead[unit] === true &&
    isReadOtherwise(draft, spot, { before, node, knew, known })
  )
    touch(draft, unit, row);
}

function nodeWith(draft: Draft, spot: Spot, { before, derived }: { before: Node; derived: Result | undefined }): Node {
  const own = ownApplies(draft, spot);
  const isOwn = spot.group < 0 || spot.row === '';
  const applies = isOwn ? own : both(draft.state.groups[spot.group]?.applies ?? 'no', own);
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
function isReadOtherwise({ state }: Draft, spot: Spot, { before, node, knew, known }: Findings): boolean {
  const was = knew !== undefined || before.applies === 'no';
  if (was !== (known !== undefined || node.applies === 'no')) return true;
  // Whether needs can hold on an empty row depends on what applies there, whatever rules read.
  if (spot.row === '' && node.applies !== before.applies) return true;
  const reading = findReading(spot, node.applies, known);
  return !sameReading(findReading(spot, before.applies, knew), reading, state.graph.cuts.get(spot.question.id) ?? []);
}

/** All that reads a unit, in the same row where the rule does, is looked at again. */
function touch(draft: Draft, number: number, row: RowKey | undefined): void {
  const { graph, edit } = draft.state;
  const { units, needs, reread } = draft.scratch;
  const unit = graph.units[number];
  if (!unit) return;
  for (const reader of graph.readers[number] ?? []) {
    reread[reader] = edit;
    units.add(reader, rowIn(unit, row, graph.units[reader]));
  }
  for (const reader of graph.needReaders[number] ?? []) {
    const { group, goesOverOwn = false } = graph.needs[reader] ?? {};
    needs.add(reader, group === unit.group && !goesOverOwn ? row : undefined);
  }
  for (const format of graph.formatReaders[number] ?? [])
    if (!draft.formats.includes(format)) draft.formats.push(format);
  draft.gates ||= graph.gates.has(number);
}

function rowIn(unit: Unit, row: RowKey | undefined, reader: Unit | undefined): RowKey | undefined {
  return unit.kind === 'rows' && reader?.kind === 'rows' && reader.group === unit.group ? row : undefined;
}
