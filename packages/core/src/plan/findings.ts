import { instanceId, type Answers, type RowKey } from '../answers/index.js';
import { present, type CompiledForm, type GroupId, type QuestionId } from '../compiled/index.js';
import {
  both,
  derive,
  evaluationOf,
  findReading,
  type Cell,
  type Findings,
  type Knowledge,
} from '../evaluation/index.js';
import { evaluate, type Condition, type Reading, type Result, type RowsReading, type Verdict } from '../rule/index.js';
import { itemAt } from './column.js';
import type { Node, Spot } from './node.js';
import type { Plan } from './plan.js';
import { blockOf, nodeIn, spotIn, type Block, type GroupState, type State } from './state.js';
import { stateOf } from './views.js';

/** What a state has found of the answers, as rules read it. */
export class StateFindings implements Findings {
  readonly form: CompiledForm;
  readonly answers: Answers;
  readonly asOf: string;

  constructor(readonly state: State) {
    this.form = state.form;
    this.answers = state.answers;
    this.asOf = state.at.asOf;
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

  protected number(id: QuestionId): number {
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

/** What is found of a plan's answers: what the plan was made from, where it still has that. */
export function findingsOf(plan: Plan): Findings {
  const state = stateOf(plan);
  return state ? new StateFindings(state) : evaluationOf(plan.form, plan.answers, plan.at.asOf);
}
