import type { InstanceId, RowKey } from '../answers/index.js';
import { hasFixedRows, type GroupId } from '../compiled/index.js';
import { collectLacks } from '../evaluation/index.js';
import { isInForce } from '../form/index.js';
import { findMissing, findMissingInputs, readsOf, type Condition, type Expression, type Rule } from '../rule/index.js';
import type { Draft } from './draft.js';
import type { Spot, Target } from './spots.js';
import { noFormat, noLinks, noNeed, type FormatState, type Links, type NeedLinks, type Node } from './state.js';

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
  condition(condition: Condition): this {
    if (typeof condition !== 'object') return this;
    findMissing(condition, { reader: this.draft, row: this.place.row }, this);
    return this.read(condition);
  }

  /** SPEC W2, W5: what an expression lacks, and the answers it reads. */
  expression(expression: Expression): this {
    if (typeof expression !== 'object') return this;
    findMissingInputs(expression, { reader: this.draft, row: this.place.row }, this);
    return this.read(expression);
  }

  /** What a rule has read: answers there are, and questions that do not apply, so that what decides that stays wanted. */
  read(rule: Rule): this {
    const { questions, groups } = readsOf(rule);
    for (const id of groups) {
      this.over(id);
      if (this.draft.answers.closed.has(id)) this.group(id);
    }
    for (const question of questions) {
      for (const spot of spotsIn(this.draft, question, this.place)) {
        if (this.draft.knowledge(spot).knows !== 'nothing' || this.draft.applies(spot) === 'no') this.target(spot);
      }
    }
    return this;
  }

  /** Lacking: an open question. */
  question(id: string, row: RowKey | undefined): void {
    for (const spot of spotsIn(this.draft, id, { group: this.place.group, row })) this.target(spot);
  }

  /** Lacking: the closing of a group. */
  group(id: GroupId): void {
    const number = this.over(id);
    const closing = this.draft.state.spots.closings[number];
    if (closing) this.target(closing);
  }

  links(): Links {
    const { targets, groups } = this;
    if (groups.length > 0) return { targets, groups };
    return targets.length > 0 ? { ...noLinks, targets } : noLinks;
  }

  private over(id: GroupId): number {
    const number = this.draft.state.graph.groupNumbers.get(id) ?? -1;
    if (!this.groups.includes(number)) this.groups.push(number);
    return number;
  }

  private target(target: Target): void {
    if (!this.targets.includes(target)) this.targets.push(target);
  }
}

/** A question where a rule reads it: in the rule's own row, or in all rows of another group. */
function spotsIn(draft: Draft, question: string, { group, row }: Place): readonly Spot[] {
  const own = draft.spot(question)?.question.group;
  if (own !== undefined && own !== group) return draft.rowKeys(own).flatMap((key) => draft.spot(question, key) ?? []);
  const spot = draft.spot(question, row);
  return spot ? [spot] : [];
}

const noOwnLinks = { when: noLinks, derive: noLinks };

/** What decides whether a wanted question applies, and what its value is derived from. */
export function linksOfNode(
  draft: Draft,
  { spot, derived, known }: Node,
): { readonly when: Links; readonly derive: Links } {
  const { group, when, derive } = spot.question;
  if (when === true && derive === undefined) return noOwnLinks;
  const place = { group, row: spot.row };
  const own = new Gathering(draft, place).condition(when).links();
  if (derive === undefined || draft.applies(spot) === 'no') return { when: own, derive: noLinks };
  // A value given for a question that could be derived makes it needless to ask for what it is derived from (SPEC K2).
  const isGiven = derived?.result !== 'value' && known.knows !== 'nothing';
  const inputs = new Gathering(draft, place);
  return { when: own, derive: (isGiven ? inputs.read(derive) : inputs.expression(derive)).links() };
}

/** What decides whether a group applies, on its empty row, and how many rows it has. */
export function linksOfGroup(draft: Draft, number: number): Links {
  const group = draft.form.groups[number];
  if (!group) return noLinks;
  const inEmptyRow = new Gathering(draft, { group: group.id, row: '' });
  const decided = draft.groupApplies(group.id) !== 'unknown';
  const conditions =
    group.when === undefined ? group.questions.map((id) => draft.spot(id)?.question.when ?? true) : [group.when];
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
  const { need, format } = draft.state.graph.needs[number] ?? {};
  const around = draft.state.formats[format ?? -1] ?? noFormat;
  if (!need || around.applies === 'no') return noNeed;
  const place = { group: need.group, row };
  const filling = (): Spot[] => [...readsOf(need.cell ?? 0).questions].flatMap((id) => spotsIn(draft, id, place));
  if (around.applies === 'unknown') return { ...noNeed, undecided: filling(), on: around.on };
  const wanted = new Gathering(draft, place).condition(need.when);
  const verdict = draft.verdict(need.when, row);
  if (verdict === 'yes') wanted.expression(need.cell ?? 0);
  if (verdict !== 'unknown') return { ...noNeed, want: wanted.links() };
  return { want: wanted.links(), undecided: filling(), on: missingIn(draft, need.when, row) };
}

/** SPEC G6: on an empty row the need holds and its question can be asked, where the borrower adds the rows. */
export function canHoldInEmptyRow(draft: Draft, number: number): boolean {
  const { need, format } = draft.state.graph.needs[number] ?? {};
  if (!need || draft.state.formats[format ?? -1]?.applies !== 'yes' || need.cell === undefined) return false;
  const group = draft.form.groups[draft.state.graph.groupNumbers.get(need.group ?? '') ?? -1];
  if (!group || hasFixedRows(group) || draft.verdict(need.when, '') === 'no') return false;
  return [...readsOf(need.cell).questions].some((id) => {
    const spot = draft.spot(id);
    return spot?.question.group === need.group && spot !== undefined && draft.applies(spot) !== 'no';
  });
}
