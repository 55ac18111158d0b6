import { fiscalYears, type InstanceId } from '../answers/index.js';
import { indexOf, type CompiledGroup } from '../compiled/index.js';
import { evaluationOf, provenanceOf, type Cell, type Evaluation } from '../evaluation/index.js';
import { type Plan } from '../plan/index.js';
import type { ExportedFact, ExportedForm, FactRow, Facts } from './exported.js';
import { nameOf } from './scope.js';
import { dayOf, parseFact, type FactValue } from './values.js';

/** What is known, as steps and rules read it. */
export interface FactsOfPlan {
  readonly facts: Facts;
  /** Answers left out because no JSON number holds them exactly; what reads them is undecided. */
  readonly inexact: readonly InstanceId[];
}

/**
 * What is known in a plan as the facts that exported rules read, and nothing else of it (SPEC X4).
 */
export function factsOf(plan: Plan, exported: ExportedForm): FactsOfPlan {
  const evaluation = evaluationOf(plan.form, plan.answers, plan.at.asOf);
  const inexact: InstanceId[] = [];
  const once = exported.facts.filter(({ group }) => group === undefined);
  const single = readCells(
    once.flatMap(({ question }) => evaluation.cell(question, undefined) ?? []),
    evaluation,
    inexact,
  );
  const rows = exported.groups.map((id) => {
    const group = indexOf(plan.form).groups.get(id);
    const own = exported.facts.filter((fact) => fact.group === id);
    return [id, group ? readRows(group, own, { evaluation, inexact }) : []] as const;
  });
  const closed = exported.groups
    .filter((group) => plan.answers.closed.has(group))
    .map((group) => [group, true] as const);
  return {
    facts: {
      asOf: dayOf(plan.at.asOf),
      given: nested(single.given),
      declined: nested(single.declined),
      rows: Object.fromEntries(rows),
      closed: Object.fromEntries(closed),
    },
    inexact,
  };
}

interface Found {
  readonly given: readonly (readonly [string, FactValue])[];
  readonly declined: readonly (readonly [string, true])[];
}

/** What is given for some cells, apart from what is derived, and which are declined. */
function readCells(cells: readonly Cell[], evaluation: Evaluation, inexact: InstanceId[]): Found {
  const given: (readonly [string, FactValue])[] = [];
  const declined: (readonly [string, true])[] = [];
  for (const cell of cells) {
    const { id, spec } = cell.question;
    const known = evaluation.knowledge(cell);
    if (known?.status === 'declined') declined.push([id, true]);
    if (known?.status !== 'known') continue;
    const value = provenanceOf(known).from === 'derived' ? known.overruled : known.value;
    const fact = value === undefined ? undefined : parseFact(spec, value);
    if (fact !== undefined) given.push([id, fact]);
    else if (value !== undefined) inexact.push(cell.id);
  }
  return { given, declined };
}

interface Reading {
  readonly evaluation: Evaluation;
  readonly inexact: InstanceId[];
}

/** The rows that a group has or would have, should it apply. */
function readRows(group: CompiledGroup, own: readonly ExportedFact[], { evaluation, inexact }: Reading): FactRow[] {
  const { answers, asOf } = evaluation;
  const keys = group.fiscalYears
    ? fiscalYears(group.fiscalYears.count, asOf)
    : group.counted === undefined
      ? (answers.rows.get(group.id) ?? [])
      : evaluation.rowKeys(group.id);
  return keys.map((key) => {
    const cells = own.flatMap(({ question }) => evaluation.cell(question, key) ?? []);
    const { given, declined } = readCells(cells, evaluation, inexact);
    return { key, given: named(given), declined: named(declined) };
  });
}

function named<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries(entries.map(([id, value]) => [nameOf(id), value]));
}

function nested<T>(entries: readonly (readonly [string, T])[]): Record<string, Record<string, T>> {
  const parts = new Map<string, [string, T][]>();
  for (const [id, value] of entries) {
    const part = id.slice(0, id.indexOf('.'));
    parts.set(part, [...(parts.get(part) ?? []), [nameOf(id), value]]);
  }
  return Object.fromEntries([...parts].map(([part, own]) => [part, Object.fromEntries(own)]));
}
