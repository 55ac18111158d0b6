import type { InstanceId, RowKey } from '../answers/index.js';
import { hasFixedRows, present, type GroupId } from '../compiled/index.js';
import { collectLacks } from '../evaluation/index.js';
import { isInForce } from '../form/index.js';
import {
  findMissing,
  findMissingInputs,
  readsOf,
  rowsGoneOver,
  type Condition,
  type Expression,
  type Rule,
} from '../rule/index.js';
import type { Draft } from './draft.js';
import { noFormat, noNeed, type FormatState, type NeedLinks } from './state.js';
import { noLinks, type Links, type Node, type Spot, type Target } from './node.js';

/** Where a rule stands: the group and the row; in none. */
interface Place {
  readonly group?: GroupId | undefined;
  readonly row?: RowKey | undefined;
}

/** Gathers what one rule wants. */
class Gathering {
  readonly targets: Target[] = [];
  readonly groups: number[] = [];

  constructor(
    private readonly draft: Draft,
    private readonly place: Place,
  ) {}

  /** SPEC W3, W4: what an undecided condition lacks, and the answers it reads. */
  condition(condition: Condition, reads?: readonly Spot[]): this {
    if (typeof condition !== 'object') return this;
    findMissing(condition, { reader: this.draft, row: this.place.row }, this);
    return this.read(condition, reads);
  }

  /** SPEC W2, W5: what an expression lacks, and the answers it reads. */
  expression(expression: Expression, reads?: readonly Spot[]): this {
    if (typeof expression !== 'object') return this;
    findMissingInputs(expression, { reader: this.draft, row: this.place.row }, this);
    return this.read(expression, reads);
  }

  /** What a rule has read: answers there are, and questions that do not apply, so that what decides that stays wanted. */
  read(rule: Rule, reads?: readonly Spot[]): this {
    const { draft } = this;
    for (const spot of reads ?? this.over(rule))
      if (draft.knownAt(spot) !== undefined || draft.appliesAt(spot) === 'no') this.target(spot);
    return this;
  }

  /** The groups that a rule goes over, and all places that it reads. */
  private over(rule: Rule): Spot[] {
    const { questions, groups } = readsOf(rule);
    for (const id of groups) {
      this.wantGroup(id);
      if (this.draft.answers.closed.has(id)) this.group(id);
    }
    return [...questions].flatMap((question) => spotsIn(this.draft, question, this.place));
  }

  /** Lacking: an open question. */
  question(id: string, row: RowKey | undefined): void {
    this.target(present(this.draft.spot(id, row)));
  }

  /** Lacking: the closing of a group. */
  group(id: GroupId): void {
    const number = this.wantGroup(id);
    const closing = this.draft.state.spots.closings[number];
    if (closing) this.target(closing);
  }

  links(): Links {
    // A list that grew keeps room for 17 items; these are kept.
    const targets = this.targets.slice();
    const { groups } = this;
    if (groups.length > 0) return { targets, groups };
    return targets.length > 0 ? { ...noLinks, targets } : noLinks;
  }

  private wantGroup(id: GroupId): number {
    const number = present(this.draft.state.graph.groupNumbers.get(id));
    if (!this.groups.includes(number)) this.groups.push(number);
    return number;
  }

  private target(target: Target): void {
    if (!this.targets.includes(target)) this.targets.push(target);
  }
}

/** A question where a rule reads it: in the rule's own row, or in all rows that it goes over of another group. */
function spotsIn(draft: Draft, question: string, { group, row }: Place): readonly Spot[] {
  const own = present(draft.spot(question)).question.group;
  const rows = own === undefined || own === group ? [row] : rowsGoneOver(draft.rows(own));
  return rows.map((key) => present(draft.spot(question, key)));
}

const noOwnLinks = { when: noLinks, derive: noLinks };

/** What decides whether a wanted question applies, and what its value is derived from. */
export function linksOfSpot(
  draft: Draft,
  spot: Spot,
  { applies, derived }: Node,
): { readonly when: Links; readonly derive: Links } {
  const { when, derive } = spot.question;
  if (when === true && derive === undefined) return noOwnLinks;
  const place = { group: spot.question.group, row: spot.row };
  const gathering = new Gathering(draft, place);
  const reads = readsOfSpot(draft, spot, 'when');
  // A condition that holds lacks nothing.
  const own = (applies === 'yes' ? gathering.read(when, reads) : gathering.condition(when, reads)).links();
  if (derive === undefined || draft.appliesAt(spot) === 'no') return { when: own, derive: noLinks };
  // A value given for a question that could be derived makes it needless to ask for what it is derived from (SPEC K2).
  const isGiven = derived !== 'value' && draft.knownAt(spot) !== undefined;
  const inputs = new Gathering(draft, place);
  const inputsRead = readsOfSpot(draft, spot, 'derive');
  return {
    when: own,
    derive: (isGiven ? inputs.read(derive, inputsRead) : inputs.expression(derive, inputsRead)).links(),
  };
}

/** What its own rules read is found once, where they do not go over rows that come and go. */
function readsOfSpot(draft: Draft, spot: Spot, through: 'when' | 'derive'): readonly Spot[] | undefined {
  const { goesOver, reads, question, row } = spot;
  if (goesOver) return undefined;
  const place = { group: question.group, row };
  return (reads[through] ??= [...readsOf(present(question[through])).questions].flatMap((id) =>
    spotsIn(draft, id, place),
  ));
}

/** What decides whether a group applies, on its empty row, and how many rows it has. */
export function linksOfGroup(draft: Draft, number: number): Links {
  const group = present(draft.form.groups[number]);
  const inEmptyRow = new Gathering(draft, { group: group.id, row: '' });
  const decided = draft.groupApplies(group.id) !== 'unknown';
  const conditions =
    group.when === undefined ? group.questions.map((id) => present(draft.spot(id)).question.when) : [group.when];
  for (const condition of conditions) {
    if (decided) inEmptyRow.read(condition);
    else inEmptyRow.condition(condition);
  }
  const rows = new Gathering(draft, {}).expression(group.minRows).expression(group.counted ?? 0);
  const targets = new Set([...inEmptyRow.targets, ...rows.targets]);
  return { targets: [...targets], groups: [...new Set([...inEmptyRow.groups, ...rows.groups])] };
}

/** SPEC N2: whether a format wants anything, what decides that, and what is still missing for it. */
export function linksOfFormat(draft: Draft, number: number): FormatState {
  const format = draft.form.formats[number];
  if (!format || !isInForce(format, draft.asOf)) return noFormat;
  const applies = draft.verdict(format.when, undefined);
  const links = new Gathering(draft, {}).condition(format.when).links();
  return { applies, links, on: missingIn(draft, format.when, undefined) };
}

function missingIn(draft: Draft, condition: Condition, row: RowKey | undefined): InstanceId[] {
  const on = new Set<InstanceId>();
  findMissing(condition, { reader: draft, row }, collectLacks(draft, on));
  return [...on];
}

/** SPEC W1: an open need of an open format wants what fills it; one that may yet open, what decides that. */
export function linksOfNeed(draft: Draft, number: number, row: RowKey | undefined): NeedLinks {
  const { need, cell, format } = present(draft.state.graph.needs[number]);
  const around = present(draft.state.formats[format]);
  if (around.applies === 'no') return noNeed;
  const place = { group: need.group, row };
  const filling = (): Spot[] => [...readsOf(cell).questions].flatMap((id) => spotsIn(draft, id, place));
  if (around.applies === 'unknown') return { ...noNeed, undecided: filling(), on: around.on };
  const wanted = new Gathering(draft, place).condition(need.when);
  const verdict = draft.verdict(need.when, row);
  if (verdict === 'yes') wanted.expression(cell);
  if (verdict !== 'unknown') return { ...noNeed, want: wanted.links() };
  return { want: wanted.links(), undecided: filling(), on: missingIn(draft, need.when, row) };
}

/** SPEC G6: on an empty row the need holds and its question can be asked, where the borrower adds the rows. */
export function canHoldInEmptyRow(draft: Draft, number: number): boolean {
  const { need, cell, format, group } = present(draft.state.graph.needs[number]);
  if (present(draft.state.formats[format]).applies !== 'yes') return false;
  if (hasFixedRows(present(draft.form.groups[present(group)])) || draft.verdict(need.when, '') === 'no') return false;
  return [...readsOf(cell).questions].some((id) => {
    const spot = present(draft.spot(id));
    return spot.group === group && draft.applies(spot) !== 'no';
  });
}
