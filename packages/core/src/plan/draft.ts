import { instanceId, type Answers, type InstanceId, type RowKey } from '../answers/index.js';
import type { CompiledForm, GroupId, QuestionId, Unit } from '../compiled/index.js';
import { both, type Cell, type Evaluation, type Knowledge } from '../evaluation/index.js';
import { evaluate, type Condition, type Reading, type Result, type RowsReading, type Verdict } from '../rule/index.js';
import { Agenda } from './agenda.js';
import { itemAt, nodeAt, withItem, type Block, type GroupState, type Links, type Node, type State } from './state.js';
import type { Spot, Target } from './spots.js';

/** A state that is being made from another, what is left to do for it, and the evaluation that rules read meanwhile. */
export class Draft implements Evaluation {
  readonly form: CompiledForm;
  readonly answers: Answers;
  readonly asOf: string;
  /** Questions of which something is known otherwise, or may be, by number. */
  readonly answered = new Set<number>();
  /** Units to evaluate, in order; formats and needs to look at; places whose wants may be others, the last in order first. */
  readonly units = new Agenda();
  readonly formats: number[] = [];
  readonly needs = new Agenda();
  readonly wants = new Agenda();
  /** Groups whose rows are others, or stand in another order. */
  readonly moved: number[] = [];
  /** Places whose own rules read something else than before. */
  readonly evaluated = new Set<Spot>();
  readonly deciding = new Set<Spot>();
  readonly closings: number[] = [];
  /** Places that something wants otherwise than before, or not any more. */
  readonly looked = new Set<Target>();
  readonly changed = new Set<InstanceId>();
  /** All decisions may be others. */
  all = false;
  /** Something that gates read has changed. */
  gates = false;

  constructor(
    readonly state: State,
    readonly base: State,
  ) {
    this.form = state.form;
    this.answers = state.answers;
    this.asOf = state.at.asOf;
  }

  spot(question: QuestionId, row?: RowKey): Spot | undefined {
    return nodeAt(this.state, this.state.graph.questionNumbers.get(question) ?? -1, row)?.spot;
  }

  node({ number, row }: Spot): Node | undefined {
    return nodeAt(this.state, number, row);
  }

  /** All nodes of a unit, or those in some rows. */
  nodes({ kind, question, group }: Unit, rows: ReadonlySet<RowKey> | 'all'): Node[] {
    if (kind === 'group') return [];
    if (kind !== 'rows') return some(nodeAt(this.state, question));
    const keys = rows === 'all' ? (this.state.groups[group]?.keys ?? []) : [...rows];
    return keys.flatMap((row) => nodeAt(this.state, question, row) ?? []);
  }

  /** A node that can be written. */
  write(node: Node): Node {
    const { state, base } = this;
    const { spot } = node;
    if (node.edit === state.edit) return node;
    const own = { ...node, edit: state.edit };
    if (spot.group < 0) state.single = withItem(state.single, base.single, { at: spot.number, item: own });
    else {
      const block = this.writeBlock(spot.group, spot.row ?? '');
      if (block) block.nodes[state.graph.slots[spot.number] ?? 0] = own;
    }
    return own;
  }

  writeGroup(number: number): GroupState | undefined {
    const { state, base } = this;
    const group = state.groups[number];
    if (!group || group.edit === state.edit) return group;
    const own = { ...group, edit: state.edit, blocks: new Map(group.blocks) };
    const groups = state.groups === base.groups ? [...state.groups] : state.groups;
    state.groups = groups.with(number, own);
    return own;
  }

  writeBlock(group: number, row: RowKey): Block | undefined {
    const blocks = this.writeGroup(group)?.blocks;
    const block = blocks?.get(row);
    if (!block || block.edit === this.state.edit) return block;
    const own = { edit: this.state.edit, nodes: [...block.nodes], needs: [...block.needs] };
    blocks?.set(row, own);
    return own;
  }

  /** A place may be wanted otherwise than before. */
  look(target: Target): void {
    const { graph } = this.state;
    this.looked.add(target);
    if ('closing' in target) this.lookAtClosing(target.closing);
    else if (target.row === '') this.wants.add(-(graph.unitOfEmptyRow[target.number] ?? 0));
    else this.wants.add(-(graph.unitOfQuestion[target.number] ?? 0), target.row);
  }

  lookAtClosing(group: number): void {
    if (!this.closings.includes(group)) this.closings.push(group);
  }

  lookAtAll({ targets, groups }: Links): void {
    for (const target of targets) this.look(target);
    for (const group of groups) this.lookAtAll(this.state.groups[group]?.links ?? { targets: [], groups: [] });
  }

  private group(id: GroupId): GroupState | undefined {
    return this.state.groups[this.state.graph.groupNumbers.get(id) ?? -1];
  }

  cell(id: QuestionId, row: RowKey = ''): Cell | undefined {
    const number = this.state.graph.questionNumbers.get(id) ?? -1;
    const question = this.form.questions[number];
    if (!question) return undefined;
    const own = question.group === undefined ? undefined : row;
    return nodeAt(this.state, number, row)?.spot ?? { id: instanceId(id, own), question, row: own };
  }

  private at({ question, row }: Cell): Node | undefined {
    return nodeAt(this.state, this.state.graph.questionNumbers.get(question.id) ?? -1, row);
  }

  applies(cell: Cell): Verdict {
    const own = this.appliesToRules(cell);
    return cell.row === '' ? both(this.groupApplies(cell.question.group ?? ''), own) : own;
  }

  appliesToRules(cell: Cell): Verdict {
    return this.at(cell)?.applies ?? 'no';
  }

  knowledge(cell: Cell): Knowledge {
    return this.at(cell)?.known ?? { knows: 'nothing' };
  }

  derived(cell: Cell): Result | undefined {
    return this.at(cell)?.derived;
  }

  groupApplies(id: GroupId): Verdict {
    return this.group(id)?.applies ?? 'no';
  }

  rowKeys(id: GroupId): readonly RowKey[] {
    return this.group(id)?.keys ?? [];
  }

  rowsToPlan(id: GroupId): readonly RowKey[] {
    return this.group(id)?.needed ?? [];
  }

  isClosed(id: GroupId): boolean {
    return this.group(id)?.closed ?? true;
  }

  fewestRows(id: GroupId): number {
    return this.group(id)?.fewest ?? 0;
  }

  verdict(condition: Condition, row: RowKey | undefined): Verdict {
    return evaluate(condition, { reader: this, row });
  }

  read(question: QuestionId, row: RowKey | undefined): Reading {
    return nodeAt(this.state, this.state.graph.questionNumbers.get(question) ?? -1, row)?.reading ?? absent;
  }

  /** SPEC R6: a group that does not apply has no rows and is closed. */
  rows(id: GroupId): RowsReading {
    const { applies, keys, closed } = this.group(id) ?? { applies: 'no', keys: [], closed: true };
    return { keys, closed: applies === 'no' || closed, certain: applies !== 'unknown' };
  }
}

function some<T>(item: T | undefined): T[] {
  return item === undefined ? [] : [item];
}

const absent: Reading = { reading: 'absent' };

/** One need as it stands in a row, or outside of rows. */
export function needAt({ graph, needs, groups }: State, number: number, row: RowKey) {
  const { group, slot = 0 } = graph.needs[number] ?? {};
  return group === undefined ? itemAt(needs, number) : groups[group]?.blocks.get(row)?.needs[slot];
}
