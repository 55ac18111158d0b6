import { readsOf, type Rule } from '../rule/index.js';
import type { CompiledForm, GroupId, QuestionId } from './compiled.js';
import { present } from './present.js';

/**
 * What is evaluated at a time: a question asked once, a question on a group's empty row (on which the group itself may
 * depend), a group, or a question in the group's rows.
 */
export interface Unit {
  readonly kind: 'single' | 'empty' | 'group' | 'rows';
  readonly question: number;
  readonly group: number;
}

/** The units of a form, each after all that it reads. */
export interface OrderedUnits {
  readonly units: readonly Unit[];
  readonly unitOfQuestion: readonly number[];
  readonly unitOfEmptyRow: readonly (number | undefined)[];
  readonly unitOfGroup: readonly number[];
  readonly readers: readonly (readonly number[])[];
  /** What rules read that stand in a group's rows, or nowhere. */
  readonly unitsRead: (rules: readonly Rule[], group: GroupId | undefined) => number[];
}

interface Numbers {
  readonly questionNumbers: ReadonlyMap<QuestionId, number>;
  readonly groupNumbers: ReadonlyMap<GroupId, number>;
}

/** Orders the units of a form. Compiled forms have no circles. */
export function orderUnits(form: CompiledForm, numbers: Numbers): OrderedUnits {
  const { questions, groups } = form;
  const count = questions.length;
  // Before they are ordered: a question's own, its empty row's at + count, a group's at + 2 × count.
  const reads = readsOfUnits(form, numbers);
  const rank = new Map<number, number>();
  const order: number[] = [];
  const visit = (key: number): void => {
    if (rank.has(key)) return;
    rank.set(key, -1);
    for (const other of reads(key)) visit(other);
    rank.set(key, order.length);
    order.push(key);
  };
  questions.forEach(({ group }, number) => {
    visit(number);
    if (group !== undefined) visit(number + count);
  });
  groups.forEach((_, number) => visit(number + 2 * count));
  const rankOf = (key: number): number => present(rank.get(key));
  const readers: number[][] = order.map(() => []);
  order.forEach((key, reader) => {
    for (const read of reads(key)) present(readers[rankOf(read)]).push(reader);
  });
  const unitsRead = (rules: readonly Rule[], group: GroupId | undefined): number[] =>
    [
      ...new Set(
        ['rows', 'empty'].flatMap((kind) => keysRead(rules, { form, numbers, group, empty: kind === 'empty' })),
      ),
    ].map(rankOf);
  return {
    units: order.map((key) => unitOf(key, form, numbers)),
    unitOfQuestion: questions.map((_, number) => rankOf(number)),
    unitOfEmptyRow: questions.map((_, number) => rank.get(number + count)),
    unitOfGroup: groups.map((_, number) => rankOf(number + 2 * count)),
    readers,
    unitsRead,
  };
}

function unitOf(key: number, { questions }: CompiledForm, { groupNumbers }: Numbers): Unit {
  const count = questions.length;
  if (key >= 2 * count) return { kind: 'group', question: -1, group: key - 2 * count };
  const question = key % count;
  const { group } = present(questions[question]);
  if (group === undefined) return { kind: 'single', question, group: -1 };
  return { kind: key >= count ? 'empty' : 'rows', question, group: present(groupNumbers.get(group)) };
}

interface Standing {
  readonly form: CompiledForm;
  readonly numbers: Numbers;
  readonly group: GroupId | undefined;
  /** On the group's empty row. */
  readonly empty: boolean;
}

function keysRead(rules: readonly Rule[], { form, numbers, group, empty }: Standing): number[] {
  const count = form.questions.length;
  return rules.flatMap((rule) => {
    const { questions, groups } = readsOf(rule);
    const own = [...questions].flatMap((id) => {
      const number = present(numbers.questionNumbers.get(id));
      const around = present(form.questions[number]).group;
      // What is gone over is read in each row, and in the first still to come.
      if (around !== undefined && groups.has(around)) return [number, number + count];
      return empty && group !== undefined && around === group ? number + count : number;
    });
    return [...own, ...Array.from(groups, (id) => 2 * count + present(numbers.groupNumbers.get(id)))];
  });
}

function readsOfUnits(form: CompiledForm, numbers: Numbers): (key: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  return (key) => {
    const found = known.get(key) ?? [...new Set(findReads(key, form, numbers))];
    known.set(key, found);
    return found;
  };
}

function findReads(key: number, form: CompiledForm, numbers: Numbers): number[] {
  const { questions, groups } = form;
  const count = questions.length;
  const { kind, question, group } = unitOf(key, form, numbers);
  if (kind === 'group') {
    const { when, minRows, counted = true, questions: own, id } = present(groups[group]);
    const standing = { form, numbers, group: id, empty: true };
    if (when !== undefined) return keysRead([when, minRows, counted], standing);
    const members = own.map((member) => present(numbers.questionNumbers.get(member)));
    // What its questions' conditions read decides whether they can apply, though they are undecided before and after.
    const conditions = members.map((member) => present(questions[member]).when);
    return [...members.map((member) => member + count), ...keysRead([...conditions, minRows, counted], standing)];
  }
  const { when, derive = true, group: id } = present(questions[question]);
  const read = keysRead([when, derive], { form, numbers, group: id, empty: kind === 'empty' });
  return kind === 'rows' ? [...read, group + 2 * count] : read;
}
