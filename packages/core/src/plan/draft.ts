import { instanceId, type Answers, type InstanceId, type RowKey } from '../answers/index.js';
import { present, type CompiledForm, type GroupId, type QuestionId } from '../compiled/index.js';
import { both, derive, findReading, type Cell, type Findings, type Knowledge } from '../evaluation/index.js';
import { evaluate, type Condition, type Reading, type Result, type RowsReading, type Verdict } from '../rule/index.js';
import { itemAt, withItem } from './column.js';
import { blockOf, nodeIn, spotIn, type Block, type GroupState, type State } from './state.js';
import type { Decision } from './plan.js';
import type { Scratch } from './spots.js';
import type { Links, Node, Spot, Target } from './node.js';

/** A state that is being made from another, what is left to do for it, and the evaluation that rules read meanwhile. */
export class Draft implements Findings {
  readonly form: CompiledForm;
  readonly answers: Answers;
  readonly asOf: string;
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
    readonly state: State,
    readonly base: State,
  ) {
    this.form = state.form;
    this.answers = state.answers;
    this.asOf = state.at.asOf;
    this.scratch = state.spots.scratch;
    this.isFirst = base.edit === 0;
  }

  spot(question: QuestionId, row?: RowKey): Spot | undefined {
    return spotIn(this.state, this.number(question), row);
  }

  /** The places of a question in all rows of its group, or in some. */
  spotsOf(question: number, rows: Iterable<RowKey> | undefined): Spot[] {
    const keys = rows ?? present(this.state.groups[present(this.state.spots.fixed[question]).group]).keys;
    return Array.from(keys, (row) => spotIn(this.state, question, row)).filter((spot) => spot !== undefined);
  }

  block({ group, row }: Pick<Spot, 'group' | 'row'>): Block {
    return present(blockOf(this.state, group, row));
  }

  node(spot: Spot): Node {
    return nodeIn(this.block(spot), spot.slot);
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

  private number(id: QuestionId): number {
    return present(this.state.graph.questionNumbers.get(id));
  }

  private group(id: GroupId): GroupState {
    return present(this.state.groups[present(this.state.graph.groupNumbers.get(id))]);
  }

  cell(id: QuestionId, row: RowKey = ''): Cell {
    const number = this.number(id);
    const question = present(this.form.questions[number]);
    const own = question.group === undefined ? undefined : row;
    return spotIn(this.state, number, row) ?? { id: instanceId(id, own), question, row: own };
  }

  applies(cell: Cell): Verdict {
    const own = this.appliesToRules(cell);
    return cell.row === '' ? both(this.groupApplies(present(cell.question.group)), own) : own;
  }

  /** The same of a place of this form, without looking for it. */
  appliesAt(spot: Spot): Verdict {
    const own = this.node(spot).applies;
    return spot.row === '' ? both(present(this.state.groups[spot.group]).applies, own) : own;
  }

  appliesToRules({ question, row }: Cell): Verdict {
    return this.node(present(this.spot(question.id, row))).applies;
  }

  knowledge({ question, row }: Cell): Knowledge | undefined {
    const spot = this.spot(question.id, row);
    return spot && this.knownAt(spot);
  }

  knownAt(spot: Spot): Knowledge | undefined {
    return itemAt(this.block(spot).known, spot.slot);
  }

  derived(cell: Cell): Result | undefined {
    return derive(this, cell);
  }

  groupApplies(id: GroupId): Verdict {
    return this.group(id).applies;
  }

  rowKeys(id: GroupId): readonly RowKey[] {
    return this.group(id).keys;
  }

  fewestRows(id: GroupId): number {
    return this.group(id).fewest;
  }

  verdict(condition: Condition, row: RowKey | undefined): Verdict {
    return evaluate(condition, { reader: this, row });
  }

  read(question: QuestionId, row: RowKey | undefined): Reading {
    const spot = present(this.spot(question, row));
    return findReading(spot, this.node(spot).applies, this.knownAt(spot));
  }

  /** SPEC R6: a group that does not apply has no rows and is closed. */
  rows(id: GroupId): RowsReading {
    const { applies, keys, closed } = this.group(id);
    return { keys, closed: applies === 'no' || closed, certain: applies !== 'unknown' };
  }
}
