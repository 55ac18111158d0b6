import { indexOf, type GroupId, type QuestionId, type Value } from '@askless/core';
import { chosenAt, cheapestWay, no, supportOf, yes, type Diagram } from '../diagram/index.js';
import type { Encoding } from '../encoding/index.js';
import { isInGroup, type Cell, type Variable } from '../space/index.js';
import type { Fact } from './facts.js';

/** Chosen cells, by level. */
export type Way = ReadonlyMap<number, number>;

/** What it costs to say something: a fact each; that is rather left out which a document can't say. */
export function costOf({ space }: Encoding, givenAgainst: number): (level: number, cell: number) => number {
  return (level, cell) => {
    const variable = space.variables[level];
    if (!variable) return Infinity;
    switch (variable.of) {
      case 'question':
        return costOfCell(variable, cell, givenAgainst);
      case 'day':
        return cell / 8;
      case 'rows':
        return cell * 2;
      case 'bound':
        return cell / 64;
    }
  };
}

function costOfCell(
  { cells }: Extract<Variable, { readonly of: 'question' }>,
  cell: number,
  givenAgainst: number,
): number {
  const found = cells[cell];
  if (found?.is === 'derived') return 0;
  if (found?.is === 'declined') return 100;
  // Of cells that do equally well the first.
  return (cells.some(({ is }) => is === 'derived') ? givenAgainst : 1) + cell / 1024;
}

/**
 * A way through a diagram as facts: answers, rows of the kinds that were chosen, and what closes those groups.
 *
 * @param inRowOf The group of whose rows the diagram speaks.
 */
export function factsOfWay(way: Way, inRowOf: GroupId | undefined, encoding: Encoding): readonly Fact[] {
  const facts: Fact[] = [];
  const rows = new Map<GroupId, number>();
  const spoken = new Set<GroupId>(inRowOf === undefined ? [] : [inRowOf]);
  const chosen = new Map(way);
  for (const [level, cell] of way) {
    const variable = encoding.space.variables[level];
    if (variable?.of === 'day') facts.push({ fact: 'day', day: variable.days[cell] ?? '' });
    if (variable?.of === 'question' && variable.group !== undefined) spoken.add(variable.group);
  }
  for (const group of spoken) {
    rows.set(group, 1);
    facts.push({ fact: 'row', group, row: 0 });
  }
  for (const group of groupsCounted(way, encoding)) {
    facts.push({ fact: 'closed', group });
    addRows({ group, way: chosen, rows, facts }, encoding);
  }
  facts.push(...answersIn(chosen, 0, encoding));
  return facts;
}

function groupsCounted(way: Way, { space }: Encoding): ReadonlySet<GroupId> {
  const levels = [...way.keys()];
  return new Set(
    levels.flatMap((level) => {
      const variable = space.variables[level];
      return variable?.of === 'rows' ? variable.group : [];
    }),
  );
}

interface Adding {
  readonly group: GroupId;
  readonly way: Map<number, number>;
  readonly rows: Map<GroupId, number>;
  readonly facts: Fact[];
}

/** Rows of the chosen kinds; of a group that needs one though none was chosen, one of the first kind that can be. */
function addRows({ group, way, rows, facts }: Adding, encoding: Encoding): void {
  const { space } = encoding;
  const kinds = space.rowKinds(group)?.kinds ?? [];
  const counts = new Map<number, number>();
  for (const [level, cell] of way) {
    const variable = space.variables[level];
    if (variable?.of === 'rows' && variable.group === group) counts.set(variable.kind, cell);
  }
  const outside = new Map([...way].filter(([level]) => !inRow(level, group, encoding)));
  const possible = kinds.flatMap((kind) => {
    const left = chosenAt(space.diagrams, encoding.isOfKind(group, kind), outside);
    return left === no ? [] : [{ kind, left }];
  });
  const wanted = possible.filter(({ kind }) => (counts.get(kind) ?? 0) > 0);
  const [first] = possible;
  for (const { kind, left } of wanted.length > 0 || !first || !needsRow(group, encoding) ? wanted : [first]) {
    for (let more = Math.max(1, counts.get(kind) ?? 1); more > 0; more -= 1) {
      const row = rows.get(group) ?? 0;
      rows.set(group, row + 1);
      facts.push({ fact: 'row', group, row }, ...rowFacts({ group, row, left, way }, encoding));
    }
  }
}

function needsRow(group: GroupId, { form }: Encoding): boolean {
  const { minRows } = indexOf(form).groups.get(group) ?? {};
  return minRows === undefined || typeof minRows === 'object' || Number(minRows) >= 1;
}

interface RowWay {
  readonly group: GroupId;
  readonly row: number;
  readonly left: Diagram;
  readonly way: Map<number, number>;
}

/** What one row says; what it takes of the rest of the form besides is added to the way. */
function rowFacts({ group, row, left, way }: RowWay, encoding: Encoding): readonly Fact[] {
  const { diagrams } = encoding.space;
  const own = left === yes ? new Map<number, number>() : cheapestWay(diagrams, left, costOf(encoding, 1));
  for (const [level, cell] of own ?? []) if (!inRow(level, group, encoding)) way.set(level, cell);
  return answersIn(new Map([...(own ?? [])].filter(([level]) => inRow(level, group, encoding))), row, encoding);
}

function inRow(level: number, group: GroupId, { space }: Encoding): boolean {
  const variable = space.variables[level];
  return variable !== undefined && isInGroup(variable, group);
}

/** What is said to questions; of several choices what stands in several variables is put together. */
function answersIn(way: Way, row: number, { space, form }: Encoding): readonly Fact[] {
  const said = new Map<QuestionId, Cell[]>();
  for (const [level, cell] of way) {
    const variable = space.variables[level];
    const found = variable?.of === 'question' ? variable.cells[cell] : undefined;
    if (variable?.of === 'question' && found)
      said.set(variable.question, [...(said.get(variable.question) ?? []), found]);
  }
  return [...said].flatMap(([question, cells]): Fact[] => {
    const own = indexOf(form).questions.get(question);
    const at = own?.group === undefined ? { question } : { question, row };
    if (!own || cells.some(({ is }) => is === 'derived')) return [];
    if (cells.some(({ is }) => is === 'declined')) return [{ fact: 'declined', ...at }];
    return [{ fact: 'answer', ...at, value: togetherOf(cells) }];
  });
}

function togetherOf(cells: readonly Cell[]): Value {
  const values = cells.flatMap((cell) => (cell.is === 'value' ? [cell.values[0]] : []));
  const [first = ''] = values;
  return Array.isArray(first) ? [...new Set(values.flatMap((value) => (Array.isArray(value) ? value : [])))] : first;
}

/** Whether a diagram depends on something that diagrams only bound. */
export function dependsOnBounds(diagram: Diagram, { space }: Encoding): boolean {
  return [...supportOf(space.diagrams, diagram)].some((level) => space.variables[level]?.of === 'bound');
}
