import { stageRank, stages } from '../form/index.js';
import { readsOf, type Condition } from '../rule/index.js';
import type { CompiledForm, GroupId, QuestionId } from './compiled.js';
import { cutsOf, type Cuts } from './cuts.js';
import { indexOf } from './formIndex.js';
import { present } from './present.js';
import { orderUnits, type Unit } from './units.js';
import { wantersOf, type NumberedNeed, type Wanters } from './wanters.js';

/** Who reads whom in a form, in numbers: whatever of planning does not depend on answers. Made once for each form. */
export interface Graph extends Wanters {
  readonly questionNumbers: ReadonlyMap<QuestionId, number>;
  readonly groupNumbers: ReadonlyMap<GroupId, number>;
  /** The place of each question within its group; its number where it is asked once. */
  readonly slots: readonly number[];
  /** The needs of the applicant, by stage and then in the form's order. */
  readonly needs: readonly NumberedNeed[];
  readonly needsOfGroup: readonly (readonly number[])[];
  /** What is evaluated at a time, each after all that it reads. */
  readonly units: readonly Unit[];
  /** By question number: the unit of its rows, or of a question asked once. */
  readonly unitOfQuestion: readonly number[];
  readonly unitOfEmptyRow: readonly (number | undefined)[];
  readonly unitOfGroup: readonly number[];
  /** By unit: the units and the needs that read it. */
  readonly readers: readonly (readonly number[])[];
  readonly needReaders: readonly (readonly number[])[];
  /** By unit: the formats whose own condition reads it. */
  readonly formatReaders: readonly (readonly number[])[];
  /** By unit: whether anything reads it. */
  readonly isRead: readonly boolean[];
  /** Units that gates read. */
  readonly gates: ReadonlySet<number>;
  readonly cuts: ReadonlyMap<QuestionId, Cuts>;
  readonly byConcept: ReadonlyMap<string, readonly number[]>;
  readonly bySource: ReadonlyMap<string, readonly number[]>;
}

const graphs = new WeakMap<CompiledForm, Graph>();

/** The graph of a form, made once for each compiled form. */
export function graphOf(form: CompiledForm): Graph {
  const known = graphs.get(form) ?? makeGraph(form);
  graphs.set(form, known);
  return known;
}

function makeGraph(form: CompiledForm): Graph {
  const { questions, groups } = form;
  const questionNumbers = new Map(questions.map(({ id }, number) => [id, number]));
  const groupNumbers = new Map(groups.map(({ id }, number) => [id, number]));
  const needs = numberNeeds(form, groupNumbers);
  const index = indexOf(form);
  const slots = questions.map(({ id, group }, number) =>
    group === undefined ? number : present(index.groups.get(group)).questions.indexOf(id),
  );
  const ordered = orderUnits(form, { questionNumbers, groupNumbers });
  const needReaders: number[][] = ordered.units.map(() => []);
  needs.forEach(({ need: { when, group }, cell, group: own }, number) => {
    // A cell that is one question, asked once, wants it whatever is known there.
    const only = typeof cell === 'object' && 'var' in cell ? present(index.questions.get(cell.var)) : undefined;
    const isFixed = only !== undefined && only.group === undefined && group === undefined;
    for (const unit of ordered.unitsRead(isFixed ? [when] : [when, cell], group))
      present(needReaders[unit]).push(number);
    if (own !== undefined) present(needReaders[present(ordered.unitOfGroup[own])]).push(number);
  });
  const formatReaders: number[][] = ordered.units.map(() => []);
  form.formats.forEach(({ when }, number) => {
    for (const unit of ordered.unitsRead([when], undefined)) present(formatReaders[unit]).push(number);
  });
  const gates = new Set(ordered.unitsRead(gatesOf(form), undefined));
  const readBy = [ordered.readers, needReaders, formatReaders];
  return {
    ...wantersOf(form, needs, { questionNumbers, groupNumbers, order: ordered.unitOfQuestion }),
    questionNumbers,
    groupNumbers,
    slots,
    needs,
    needsOfGroup: groups.map((_, group) => needs.flatMap((need, number) => (need.group === group ? number : []))),
    ...ordered,
    formatReaders,
    needReaders: needReaders.map((numbers) => [...new Set(numbers)]),
    isRead: ordered.units.map((_, unit) => gates.has(unit) || readBy.some((of) => present(of[unit]).length > 0)),
    gates,
    cuts: cutsOf(form),
    byConcept: numbersBy(form, ({ concept }) => (concept === undefined ? [] : [concept])),
    bySource: numbersBy(form, ({ sources }) => sources),
  };
}

function gatesOf({ products }: CompiledForm): Condition[] {
  return products.flatMap(({ gates }) => gates.map(({ when }) => when));
}

function numbersBy(
  { questions }: CompiledForm,
  keysOf: (question: CompiledForm['questions'][number]) => readonly string[],
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  questions.forEach((question, number) => {
    for (const key of keysOf(question)) found.set(key, [...(found.get(key) ?? []), number]);
  });
  return found;
}

function numberNeeds(form: CompiledForm, groupNumbers: ReadonlyMap<GroupId, number>): NumberedNeed[] {
  const next = new Map<GroupId, number>();
  const applicant = form.needs.filter(({ supplier }) => supplier === 'applicant');
  const sorted = stages.flatMap((stage) => applicant.filter((need) => need.stage === stage));
  return sorted.map((need) => {
    const { group = '' } = need;
    const cell = present(need.cell);
    const slot = next.get(group) ?? 0;
    next.set(group, slot + 1);
    const goesOverOwn = [need.when, cell].some((rule) => readsOf(rule).groups.has(group));
    const format = form.formats.findIndex(({ id }) => id === need.format);
    return { need, cell, stage: stageRank(need.stage), format, group: groupNumbers.get(group), slot, goesOverOwn };
  });
}
