import { closingId, type InstanceId, type RowKey } from '../../answers/index.js';
import {
  hasFixedRows,
  indexOf,
  type CompiledForm,
  type CompiledFormat,
  type CompiledGroup,
  type CompiledNeed,
  type CompiledQuestion,
  type GroupId,
} from '../../compiled/index.js';
import { type Cell, collectLacks, type Evaluation } from '../../evaluation/index.js';
import { isInForce, stageRank, stages, type Stage } from '../../form/index.js';
import {
  findMissing,
  findMissingInputs,
  readsOf,
  rowsGoneOver,
  type Condition,
  type Expression,
  type Lacks,
  type Rule,
} from '../../rule/index.js';
import type { Want, Wanted, Wanting } from '../../plan/index.js';

/** Where a rule stands: the row, and the group whose row it is. */
interface Place {
  readonly group?: GroupId | undefined;
  readonly row: RowKey | undefined;
}

const nowhere: Place = { row: undefined };

/**
 * Finds what the needs want: the questions that fill them, what undecided conditions and derivations lack, and the
 * answers that conditions and derivations read (SPEC W1–W6). Stages are taken in order, so that each question has the
 * earliest stage at which it is wanted. Only wants of stages up to the current one are listed, or, of what is wanted
 * later only, those of its earliest stage: needs in the order of their stages and formats, then readers in the form's.
 */
export function wantingOf(evaluation: Evaluation, until: Stage): Wanting {
  const walk = new Walk(evaluation, until);
  const { needs } = indexOf(evaluation.form);
  for (const stage of stages) {
    for (const need of needs) if (need.stage === stage) walk.want(need);
  }
  return new Map([...walk.found].map(([id, wanted]) => [id, { ...wanted, wants: walk.inOrder(wanted.wants) }]));
}

/** What wants something, while it is still being found. */
interface Growing extends Wanted {
  readonly wants: Set<Want>;
  readonly undecided: { readonly want: Want; readonly on: readonly InstanceId[] }[];
}

/** One pass over all needs. */
class Walk {
  readonly found = new Map<InstanceId, Growing>();
  private readonly explored = new Set<Cell>();
  private readonly exploredGroups = new Map<GroupId, Set<Want>>();
  private readonly order = new Map<Want, readonly number[]>();
  private readonly questions: ReadonlyMap<string, CompiledQuestion>;
  private readonly groups: ReadonlyMap<GroupId, CompiledGroup>;
  private readonly formats: ReadonlyMap<string, CompiledFormat>;
  private stage: Stage = 'information';

  constructor(
    private readonly evaluation: Evaluation,
    private readonly until: Stage,
  ) {
    const { questions, groups } = indexOf(evaluation.form);
    this.questions = questions;
    this.groups = groups;
    this.formats = formatsInForce(evaluation.form, evaluation.asOf);
  }

  want(need: CompiledNeed): void {
    const format = this.formats.get(need.format);
    if (!format) return;
    this.stage = need.stage;
    const want: Want = { need: { format: need.format, path: need.path }, strength: need.strength };
    this.order.set(want, [-1, this.order.size]);
    this.condition(format.when, want, nowhere);
    const verdict = this.evaluation.verdict(format.when, undefined);
    const rows = need.group === undefined ? [undefined] : this.evaluation.rowsToPlan(need.group);
    // SPEC N2: meanwhile only what decides that is wanted.
    if (verdict === 'unknown') this.wait(need, want, { rows, on: this.missing(format.when, nowhere) });
    if (verdict !== 'yes') return;
    if (need.group === undefined) {
      this.wantIn(need, want, nowhere);
      return;
    }
    this.exploreGroup(need.group, want);
    for (const row of rows) this.wantIn(need, want, { group: need.group, row });
    if (this.canHoldInEmptyRow(need)) this.considerClosing(need.group, want);
  }

  /** It is undecided whether a need holds: what fills it waits. */
  private wait(
    { cell = 0, group }: CompiledNeed,
    want: Want,
    { rows, on }: { rows: readonly (RowKey | undefined)[]; on: readonly InstanceId[] },
  ): void {
    for (const question of readsOf(cell).questions)
      for (const row of rows)
        for (const { id } of this.cells(question, { group, row })) this.entry(id).undecided.push({ want, on });
  }

  /** SPEC W1: an open need wants the questions that fill it; one that may yet open, what decides that. */
  private wantIn(need: CompiledNeed, want: Want, place: Place): void {
    this.condition(need.when, want, place);
    const verdict = this.evaluation.verdict(need.when, place.row);
    if (verdict === 'no' || need.cell === undefined) return;
    if (verdict === 'yes') {
      this.expression(need.cell, want, place);
      return;
    }
    this.wait(need, want, { rows: [place.row], on: this.missing(need.when, place) });
  }

  /** SPEC G6: on an empty row the need holds and its question can be asked. */
  private canHoldInEmptyRow({ group, when, cell }: CompiledNeed): boolean {
    if (cell === undefined || this.evaluation.verdict(when, '') === 'no') return false;
    return [...readsOf(cell).questions].some((id) => {
      const own = this.evaluation.cell(id, '');
      return own?.question.group === group && own !== undefined && this.evaluation.applies(own) !== 'no';
    });
  }

  /** SPEC W3, W4: what an undecided condition lacks is wanted, and the answers it reads. */
  private condition(condition: Condition, want: Want, place: Place): void {
    if (typeof condition !== 'object') return;
    findMissing(condition, { reader: this.evaluation, row: place.row }, this.considering(want));
    this.considerRead(condition, want, place);
  }

  /** SPEC W2, W5: what an expression lacks is wanted, and the answers it reads. */
  private expression(expression: Expression, want: Want, place: Place): void {
    if (typeof expression !== 'object') return;
    findMissingInputs(expression, { reader: this.evaluation, row: place.row }, this.considering(want));
    this.considerRead(expression, want, place);
  }

  private considering(want: Want): Lacks {
    return {
      question: (id, row) => {
        const cell = this.evaluation.cell(id, row);
        if (cell) this.consider(cell, want);
      },
      group: (id) => this.considerClosing(id, want),
    };
  }

  /** What a rule has read: answers there are, and questions that do not apply, so that what decides that stays wanted. */
  private considerRead(rule: Rule, want: Want, place: Place): void {
    const { questions, groups } = readsOf(rule);
    for (const group of groups) {
      this.exploreGroup(group, want);
      if (this.evaluation.answers.closed.has(group)) this.considerClosing(group, want);
    }
    for (const question of questions) {
      for (const cell of this.cells(question, place)) if (this.isRead(cell)) this.consider(cell, want);
    }
  }

  private isRead(cell: Cell): boolean {
    return this.evaluation.knowledge(cell) !== undefined || this.evaluation.applies(cell) === 'no';
  }

  /** Notes that something wants a question, and goes on once to what decides whether it applies and what its value is. */
  private consider(cell: Cell, want: Want): void {
    this.record(cell.id, want);
    if (this.explored.has(cell)) return;
    this.explored.add(cell);
    const { group, when, derive } = cell.question;
    const place = { group, row: cell.row };
    this.condition(when, this.reading(cell, 'when'), place);
    if (derive === undefined || this.evaluation.applies(cell) === 'no') return;
    const through = this.reading(cell, 'derive');
    if (this.hasGivenValue(cell)) this.considerRead(derive, through, place);
    else this.expression(derive, through, place);
  }

  private reading(cell: Cell, through: 'when' | 'derive'): Want {
    const want: Want = { reader: cell.id, through };
    const { questions } = this.evaluation.form;
    const row = this.evaluation.rowKeys(cell.question.group ?? '').indexOf(cell.row ?? '');
    this.order.set(want, [questions.indexOf(cell.question), row, through === 'when' ? 0 : 1]);
    return want;
  }

  /** The same wants in the order in which they are listed. */
  inOrder(wants: ReadonlySet<Want>): ReadonlySet<Want> {
    const placeOf = (want: Want): readonly number[] => this.order.get(want) ?? [];
    return new Set([...wants].toSorted((one, other) => comparePlaces(placeOf(one), placeOf(other))));
  }

  /** A value given for a question that could be derived makes it needless to ask for what it is derived from. */
  private hasGivenValue(cell: Cell): boolean {
    return this.evaluation.derived(cell)?.result !== 'value' && this.evaluation.knowledge(cell) !== undefined;
  }

  private considerClosing(group: GroupId, want: Want): void {
    this.exploreGroup(group, want);
    const own = this.groups.get(group);
    if (own && !hasFixedRows(own)) this.record(closingId(group), want);
  }

  /** What a group's conditions and its number of rows lack or read is wanted by all that goes over its rows. */
  private exploreGroup(id: GroupId, want: Want): void {
    const group = this.groups.get(id);
    const explorers = this.exploredGroups.get(id) ?? new Set();
    if (!group || explorers.has(want)) return;
    this.exploredGroups.set(id, explorers.add(want));
    const decided = this.evaluation.groupApplies(id) !== 'unknown';
    for (const condition of conditionsOf(group, this.questions)) {
      if (decided) this.considerRead(condition, want, { group: id, row: '' });
      else this.condition(condition, want, { group: id, row: '' });
    }
    this.expression(group.minRows, want, nowhere);
    if (group.counted !== undefined) this.expression(group.counted, want, nowhere);
  }

  /** A question where a rule reads it: in the rule's own row, or in all rows that it goes over of another group. */
  private cells(question: string, { group, row }: Place): readonly Cell[] {
    const own = this.questions.get(question)?.group;
    const rows = own === undefined || own === group ? undefined : rowsGoneOver(this.evaluation.rows(own));
    if (rows) return rows.flatMap((key) => this.evaluation.cell(question, key) ?? []);
    const cell = this.evaluation.cell(question, row);
    return cell ? [cell] : [];
  }

  private missing(condition: Condition, { row }: Place): InstanceId[] {
    const found = new Set<InstanceId>();
    findMissing(condition, { reader: this.evaluation, row }, collectLacks(this.evaluation, found));
    return [...found];
  }

  private record(id: InstanceId, want: Want): void {
    const open = stageRank(this.stage) <= stageRank(this.until);
    const wanted = this.entry(id);
    if (open || wanted.stage === this.stage) wanted.wants.add(want);
  }

  private entry(id: InstanceId): Growing {
    const known = this.found.get(id);
    if (known) return known;
    const wanted: Growing = { wants: new Set(), undecided: [], stage: this.stage };
    this.found.set(id, wanted);
    return wanted;
  }
}

function comparePlaces(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((place, index) => place !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function formatsInForce({ formats }: CompiledForm, asOf: string): Map<string, CompiledFormat> {
  const inForce = formats.filter((format) => isInForce(format, asOf));
  return new Map(inForce.map((format) => [format.id, format]));
}

/** A group's own condition, else those of its questions (SPEC G2). */
function conditionsOf(group: CompiledGroup, questions: ReadonlyMap<string, CompiledQuestion>): readonly Condition[] {
  if (group.when !== undefined) return [group.when];
  return group.questions.map((id) => questions.get(id)?.when ?? true);
}
