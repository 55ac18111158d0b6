import type { InstanceId, RowKey } from '../answers/index.js';
import { present } from '../compiled/index.js';
import type { Knowledge } from '../evaluation/index.js';
import { withItem } from './column.js';
import { StateFindings } from './findings.js';
import type { Links, Node, Spot, Target } from './node.js';
import type { Decision } from './plan.js';
import type { Scratch } from './spots.js';
import { blockOf, type Block, type GroupState, type State } from './state.js';

/** A state that is being made from another, and what is left to do for it; rules read what it has found so far. */
export class Draft extends StateFindings {
  readonly scratch: Scratch;
  /** Formats of which something that they read has changed. */
  readonly formats: number[] = [];
  /** Groups whose rows are others, or stand in another order. */
  readonly moved: number[] = [];
  readonly deciding: Spot[] = [];
  readonly closings: number[] = [];
  readonly changed = new Set<InstanceId>();
  /** There is nothing before it. */
  readonly isFirst: boolean;
  /** Something that gates read has changed. */
  gates = false;

  constructor(
    state: State,
    readonly base: State,
  ) {
    super(state);
    this.scratch = state.spots.scratch;
    this.isFirst = base.edit === 0;
  }

  setNode(spot: Spot, item: Node): void {
    const block = this.writeBlock(spot.group, spot.row);
    block.nodes = withItem(block.nodes, this.earlier(block).nodes, { at: spot.slot, item });
  }

  setKnown(spot: Spot, item: Knowledge | undefined): void {
    const block = this.writeBlock(spot.group, spot.row);
    block.known = withItem(block.known, this.earlier(block).known, { at: spot.slot, item });
  }

  setDecision(spot: Spot, item: Decision | undefined): void {
    const block = this.writeBlock(spot.group, spot.row);
    block.decisions = withItem(block.decisions, this.earlier(block).decisions, { at: spot.slot, item });
  }

  /** What is written in place: all that is asked once. Rows are short, they are copied. */
  earlier(block: Block): Block {
    return block === this.state.single ? this.base.single : block;
  }

  writeGroup(number: number): GroupState {
    const { state, base } = this;
    const group = present(state.groups[number]);
    if (group.edit === state.edit) return group;
    const own = { ...group, edit: state.edit, blocks: new Map(group.blocks) };
    const groups = state.groups === base.groups ? [...state.groups] : state.groups;
    state.groups = groups.with(number, own);
    return own;
  }

  writeBlock(group: number, row: RowKey = ''): Block {
    const { state } = this;
    const block = present(blockOf(state, group, row));
    if (block.edit === state.edit) return block;
    const own = { ...block, edit: state.edit };
    if (group < 0) state.single = own;
    else this.writeGroup(group).blocks.set(row, own);
    return own;
  }

  /** A place may be wanted otherwise than before. */
  look(target: Target): void {
    if ('closing' in target) {
      this.lookAtClosing(target.closing);
      return;
    }
    const { unitOfEmptyRow, unitOfQuestion } = this.state.graph;
    target.looked = this.state.edit;
    if (target.row === '') this.wantAt(present(unitOfEmptyRow[target.number]));
    else this.wantAt(present(unitOfQuestion[target.number]), target.row);
  }

  lookAtClosing(group: number): void {
    if (!this.closings.includes(group)) this.closings.push(group);
  }

  lookAtAll({ targets, groups }: Links): void {
    for (const target of targets) this.look(target);
    for (const group of groups) this.lookAtAll(present(this.state.groups[group]).links);
  }

  /** What a unit wants may be something else. */
  wantAt(unit: number, row?: RowKey): void {
    this.scratch.wants.add(this.state.graph.units.length - 1 - unit, row);
  }

  decideAt(spot: Spot): void {
    if (spot.deciding === this.state.edit) return;
    spot.deciding = this.state.edit;
    this.deciding.push(spot);
  }
}
