import { stages } from '../form/index.js';
import { readsOf, type Expression, type Rule } from '../rule/index.js';
import type { CompiledForm, CompiledNeed, GroupId, QuestionId } from './compiled.js';
import { indexOf } from './formIndex.js';
import { present } from './present.js';

/** Something that wants questions: a need, or a question whose condition or derivation reads them. Numbers, not ids. */
export interface Wanter {
  readonly need: number | undefined;
  readonly question: number;
  /** Only a rule of the same row reads it. */
  readonly sameRow: boolean;
}

/** A need of the applicant with its numbers. */
export interface NumberedNeed {
  readonly need: CompiledNeed;
  /** Every need of the applicant has one. */
  readonly cell: Expression;
  readonly stage: number;
  readonly format: number;
  readonly group: number | undefined;
  /** Its place among the needs on its group. */
  readonly slot: number;
  /** It goes over the rows of its own group. */
  readonly goesOverOwn: boolean;
}

/** All that can come to want something, in the order of wants. */
export interface Wanters {
  /** By question number. */
  readonly wanters: readonly (readonly Wanter[])[];
  /** By group number. */
  readonly closingWanters: readonly (readonly Wanter[])[];
  /** By question number: no want of it has an earlier stage. */
  readonly earliest: readonly number[];
}

interface Numbers {
  readonly questionNumbers: ReadonlyMap<QuestionId, number>;
  readonly groupNumbers: ReadonlyMap<GroupId, number>;
  readonly order: readonly number[];
}

interface Source extends Omit<Wanter, 'sameRow'> {
  readonly rules: readonly Rule[];
  /** The condition of the format of a need. */
  readonly around: Rule;
  readonly group: GroupId | undefined;
}

/** Who can come to want each question: by reading it, or by going over a group whose own rules read it. */
export function wantersOf(
  form: CompiledForm,
  needs: readonly NumberedNeed[],
  { questionNumbers, groupNumbers, order }: Numbers,
): Wanters {
  const wanters: Wanter[][] = form.questions.map(() => []);
  const closingWanters: Wanter[][] = form.groups.map(() => []);
  const through = groupReads(form);
  for (const source of listSources(form, needs)) {
    const { need, question, group } = source;
    const { all, elsewhere, groups } = reachOf(source, through);
    for (const id of all) {
      const number = present(questionNumbers.get(id));
      const own = group !== undefined && form.questions[number]?.group === group;
      present(wanters[number]).push({ need, question, sameRow: own && !elsewhere.has(id) });
    }
    for (const id of groups)
      present(closingWanters[present(groupNumbers.get(id))]).push({ need, question, sameRow: false });
  }
  return { wanters, closingWanters, earliest: earliestOf(wanters, needs, order) };
}

function listSources(form: CompiledForm, needs: readonly NumberedNeed[]): Source[] {
  return [
    ...needs.map(({ need, cell, format }, number) => ({
      need: number,
      question: -1,
      rules: [need.when, cell],
      around: present(form.formats[format]).when,
      group: need.group,
    })),
    ...form.questions.map(({ when, derive = true, group }, question) => ({
      need: undefined,
      question,
      rules: [when, derive],
      around: true,
      group,
    })),
  ];
}

interface Reach {
  readonly all: ReadonlySet<QuestionId>;
  /** Those that are read in other rows than the source's own too. */
  readonly elsewhere: ReadonlySet<QuestionId>;
  readonly groups: ReadonlySet<GroupId>;
}

/** What a source can want: what its rules read, and what the groups that they go over read in turn. */
function reachOf({ need, rules, around, group }: Source, through: ReadonlyMap<GroupId, GroupReads>): Reach {
  const reads = rules.map((rule) => readsOf(rule));
  const over = new Set<GroupId>();
  for (const { groups } of reads) for (const id of groups) collectGroups(id, through, over);
  const questionsOf = (groups: Iterable<GroupId>): QuestionId[] =>
    [...groups].flatMap((id) => [...present(through.get(id)).questions]);
  const direct = reads.flatMap(({ questions }) => [...questions]);
  const goesOverOwn = group !== undefined && reads.some(({ groups }) => groups.has(group));
  const elsewhere = new Set([...(goesOverOwn ? direct : []), ...questionsOf(over)]);
  const groups = new Set(over);
  if (need !== undefined && group !== undefined) collectGroups(group, through, groups);
  for (const id of readsOf(around).groups) collectGroups(id, through, groups);
  return { all: new Set([...direct, ...readsOf(around).questions, ...questionsOf(groups)]), elsewhere, groups };
}

/** By descending order, so that each reader's own is known before. */
function earliestOf(wanters: readonly (readonly Wanter[])[], needs: readonly NumberedNeed[], order: readonly number[]) {
  const earliest = wanters.map((): number => stages.length);
  const last = [...wanters.entries()].toSorted(([one], [other]) => present(order[other]) - present(order[one]));
  for (const [number, own] of last) {
    const stagesOfOwn = own.map(({ need, question }) =>
      need === undefined ? present(earliest[question]) : present(needs[need]).stage,
    );
    earliest[number] = Math.min(stages.length, ...stagesOfOwn);
  }
  return earliest;
}

interface GroupReads {
  readonly questions: ReadonlySet<QuestionId>;
  readonly groups: ReadonlySet<GroupId>;
}

/** What each group's own rules read: its condition, else those of its questions, and its number of rows. */
function groupReads(form: CompiledForm): ReadonlyMap<GroupId, GroupReads> {
  const { questions } = indexOf(form);
  return new Map(
    form.groups.map(({ id, when, minRows, counted = true, questions: own }) => {
      const conditions = when === undefined ? own.map((question) => present(questions.get(question)).when) : [when];
      const reads = [...conditions, minRows, counted].map((rule) => readsOf(rule));
      return [
        id,
        {
          questions: new Set(reads.flatMap((read) => [...read.questions])),
          groups: new Set(reads.flatMap((read) => [...read.groups])),
        },
      ];
    }),
  );
}

function collectGroups(id: GroupId, through: ReadonlyMap<GroupId, GroupReads>, into: Set<GroupId>): void {
  if (into.has(id)) return;
  into.add(id);
  for (const other of present(through.get(id)).groups) collectGroups(other, through, into);
}
