import { indexOf, type CompiledForm, type GroupId, type Legal, type QuestionId, type Value } from '@askless/core';
import { isInForce, isNumeric } from '@askless/core/analysis';
import { Diagrams, no, yes, type Diagram } from '../diagram/index.js';
import { daysAround } from './candidates.js';
import { cellsOf, type Cell, type CellSet } from './cells.js';
import { collectTests, type Tests } from './collectTests.js';
import type { RowKinds, Space, Variable } from './space.js';
import type { Test } from './tests.js';

/** How a space is made. */
export interface SpaceOptions {
  /** Diagram nodes that one result may take. */
  readonly budget?: number;
  /** The one day there is; left out: every day. */
  readonly asOf?: string;
}

/** Conditions over the rows of one group that are told apart: 2 to this power are the kinds of rows. */
const conditionsTogether = 4;

/** Rows that are counted; beyond, counts are only bounded. */
const mostCounted = 8;

/**
 * The space of one form, or of several whose diagrams are to be compared: a question of one id is one variable in all of
 * them, with the cells that the rules of any of them tell apart. Variables are ordered as they are first read.
 */
export function spaceOf(forms: readonly CompiledForm[], { budget, asOf }: SpaceOptions = {}): Space {
  const tests = collectTests(forms);
  const diagrams = new Diagrams(budget);
  const variables: Variable[] = [];
  const levels = new Map<string, number>();
  const levelOf = (key: string, make: () => { variable: Variable; cells: number }): number => {
    const known = levels.get(key);
    if (known !== undefined) return known;
    const { variable, cells } = make();
    const level = diagrams.addVariable(cells);
    variables.push(variable);
    levels.set(key, level);
    return level;
  };
  const days = asOf === undefined ? daysOf(forms) : [asOf];
  const answers = answersIn(forms, tests, { diagrams, variables, levelOf });
  const kinds = new Map([...tests.ofRows.keys()].map((group) => [group, rowKindsOf(group, tests)]));
  return {
    diagrams,
    variables,
    ...answers,
    day: (legal) => {
      if (days.every((day) => isInForce(legal, day))) return yes;
      const level = levelOf('day', () => ({ variable: { of: 'day', days }, cells: days.length }));
      return diagrams.atom(level, (cell) => isInForce(legal, days[cell] ?? ''));
    },
    someDay: days[0] ?? anyDay,
    rowKinds: (group) => kinds.get(group),
    rowsAre: (group, kind, count) => {
      const cells = (kinds.get(group)?.most ?? 1) + 1;
      const level = levelOf(`rows ${group} ${kind}`, () => ({ variable: { of: 'rows', group, kind, cells }, cells }));
      return diagrams.atom(level, (cell) => cell === count);
    },
    bound: (what) =>
      diagrams.atom(
        levelOf(`bound ${what}`, () => ({ variable: { of: 'bound', what }, cells: 2 })),
        (cell) => cell === 1,
      ),
  };
}

type LevelOf = (key: string, make: () => { variable: Variable; cells: number }) => number;

interface Making {
  readonly diagrams: Diagrams;
  readonly variables: readonly Variable[];
  readonly levelOf: LevelOf;
}

type Answers = Pick<Space, 'given' | 'isDerived' | 'isDeclined' | 'cellOf' | 'firstPasses'>;

/** What is given to questions. */
function answersIn(forms: readonly CompiledForm[], tests: Tests, { diagrams, variables, levelOf }: Making): Answers {
  const sets = new Map<QuestionId, readonly CellSet[]>();
  const setsOf = (id: QuestionId): readonly CellSet[] => {
    const questions = forms.flatMap((form) => indexOf(form).questions.get(id) ?? []);
    const known = sets.get(id) ?? cellsOf(questions, [...(tests.ofQuestion.get(id)?.values() ?? [])]);
    sets.set(id, known);
    return known;
  };
  const atom = (id: QuestionId, part: number, test: (cell: Cell) => boolean): Diagram => {
    const set = setsOf(id)[part];
    if (!set) return no;
    const { cells, options } = set;
    const questions = forms.flatMap((form) => indexOf(form).questions.get(id) ?? []);
    const group = questions.find((question) => question.group !== undefined)?.group;
    const counted = questions.every(({ spec }) => spec.kind === 'boolean' || spec.options !== undefined);
    const level = levelOf(`question ${id} ${part}`, () => ({
      variable: { of: 'question', question: id, group, cells, counted, ...(options ? { options } : {}) },
      cells: cells.length,
    }));
    return diagrams.atom(level, (cell) => {
      const found = cells[cell];
      return found !== undefined && test(found);
    });
  };
  const partOf = (id: QuestionId, { includes }: Test): number =>
    Math.max(
      0,
      setsOf(id).findIndex(({ options }) => includes !== undefined && options?.has(includes) === true),
    );
  return {
    given: (question, test, { declined } = { declined: true }) => {
      const numeric = isNumeric(question.spec);
      const { whenDeclined = null } = question;
      const otherwise = declined && whenDeclined !== null && test.holds(whenDeclined, numeric);
      return atom(question.id, partOf(question.id, test), (cell) =>
        cell.is === 'value' ? test.holds(cell.values[0], numeric) : cell.is === 'declined' && otherwise,
      );
    },
    isDerived: (id) => atom(id, 0, (cell) => cell.is === 'derived'),
    isDeclined: (id) => atom(id, 0, (cell) => cell.is === 'declined'),
    cellOf: (level, value) => findCell(variables[level], value, { forms, tests }),
    firstPasses: (question, test) => {
      const first = setsOf(question.id)[partOf(question.id, test)]?.cells[0];
      return first?.is === 'value' && test.holds(first.values[0], isNumeric(question.spec));
    },
  };
}

/** The cell whose values pass the same tests. */
function findCell(
  variable: Variable | undefined,
  value: Value,
  { forms, tests }: { readonly forms: readonly CompiledForm[]; readonly tests: Tests },
): number {
  if (variable?.of !== 'question') return -1;
  const all = [...(tests.ofQuestion.get(variable.question)?.values() ?? [])];
  const own = all.filter(({ includes }) => includes === undefined || variable.options?.has(includes) === true);
  const numeric = forms.some((form) => isNumericIn(form, variable.question));
  return variable.cells.findIndex(
    (cell) =>
      cell.is === 'value' && own.every((test) => test.holds(cell.values[0], numeric) === test.holds(value, numeric)),
  );
}

function isNumericIn(form: CompiledForm, id: QuestionId): boolean {
  const question = indexOf(form).questions.get(id);
  return question !== undefined && isNumeric(question.spec);
}

/** An example of the days between any two dates of the forms. */
function daysOf(forms: readonly CompiledForm[]): readonly string[] {
  const legals: Legal[] = forms.flatMap(({ questions, groups, formats, checks, products }) => [
    ...questions,
    ...groups,
    ...formats,
    ...checks,
    ...products.flatMap(({ gates }) => gates),
  ]);
  const dated = [...new Set(legals.flatMap(({ validFrom, validTo }) => [validFrom, validTo]))].flatMap(
    (day) => day ?? [],
  );
  const all = [...new Set(dated.flatMap(daysAround))].toSorted();
  const seen = new Set<string>();
  const days = all.filter((day) => {
    const outcomes = legals.map((legal) => (isInForce(legal, day) ? 'y' : 'n')).join('');
    return !seen.has(outcomes) && seen.add(outcomes);
  });
  return days.length > 0 ? days : [anyDay];
}

const anyDay = '2026-01-01';

function rowKindsOf(group: GroupId, { ofRows, counts }: Tests): RowKinds | undefined {
  const conditions = [...(ofRows.get(group)?.values() ?? [])];
  const most = (counts.get(group) ?? 0) + 1;
  if (conditions.length > conditionsTogether || most > mostCounted) return undefined;
  return { conditions, kinds: Array.from({ length: 2 ** conditions.length }, (_, kind) => kind), most };
}

/** Whether a variable is what is said in the rows of a group. */
export function isInGroup(variable: Variable, group: GroupId): boolean {
  return variable.of === 'question' && variable.group === group;
}
