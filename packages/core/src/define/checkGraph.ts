import type { CompiledFormat, CompiledGroup, CompiledNeed, CompiledQuestion } from '../compiled/index.js';
import { stageRank, type Check, type FormDefinition, type Product } from '../form/index.js';
import { readsOf, type Rule } from '../rule/index.js';
import type { Faults } from './faults.js';

/** The joined parts of a form, before they are frozen. */
export interface Joined {
  readonly definition: FormDefinition;
  readonly questions: readonly CompiledQuestion[];
  readonly groups: readonly CompiledGroup[];
  readonly needs: readonly CompiledNeed[];
  readonly formats: readonly CompiledFormat[];
  readonly checks: readonly Check[];
  readonly products: readonly Product[];
}

interface Reading {
  readonly reader: string;
  readonly at: string;
  readonly rule: Rule;
}

/** Finds the faults that lie between questions: cycles, reads of a later stage, of protected answers, of what may not be asked. */
export function checkGraph(joined: Joined, faults: Faults): ReadonlySet<string> {
  const readings = listReadings(joined);
  const gates = listGates(joined);
  const byId = new Map(joined.questions.map((question) => [question.id, question]));
  const read = new Set<string>();
  for (const { reader, at, rule } of [...readings, ...gates]) {
    for (const id of readsOf(rule).questions) {
      read.add(id);
      const question = byId.get(id);
      if (question) checkRead({ question, reader: byId.get(reader), at }, joined, faults);
    }
  }
  for (const { when } of [...joined.needs, ...joined.formats]) for (const id of readsOf(when).questions) read.add(id);
  checkCycles(joined, readings, faults);
  return read;
}

function listReadings({ questions, groups }: Joined): Reading[] {
  const ofQuestions = questions.flatMap(({ id, when, derive }) => [
    { reader: id, at: `rules.questions.${id}.when`, rule: when },
    { reader: id, at: `rules.questions.${id}.derive`, rule: derive ?? true },
  ]);
  const ofGroups = groups.flatMap(({ id, when, minRows, maxRows, counted }) => [
    { reader: id, at: `rules.groups.${id}.when`, rule: when ?? true },
    { reader: id, at: `rules.groups.${id}.minRows`, rule: minRows },
    { reader: id, at: `rules.groups.${id}.maxRows`, rule: maxRows ?? true },
    { reader: id, at: `rules.groups.${id}.rows`, rule: counted ?? true },
  ]);
  return [...ofQuestions, ...ofGroups];
}

/** Gates are read by nothing, so that they can't stand in a circle; what they read is judged like any other read. */
function listGates({ products }: Joined): Reading[] {
  return products.flatMap(({ id: product, gates }) =>
    gates.map(({ id, when }) => ({ reader: '', at: `rules.products.${product}.${id}`, rule: when })),
  );
}

interface Read {
  readonly question: CompiledQuestion;
  readonly reader: CompiledQuestion | undefined;
  readonly at: string;
}

function checkRead(read: Read, joined: Joined, faults: Faults): void {
  const { question, reader, at } = read;
  const { id, when, validFrom, validTo, whenNotAsked, stage } = question;
  const conditional = when !== true || validFrom !== undefined || validTo !== undefined;
  if (conditional && whenNotAsked === undefined && !at.endsWith('.derive')) {
    faults.add('missing-when-not-asked', `rules.questions.${id}`, `${id} is read by ${at}, but may not be asked.`);
  }
  if (reader && stageRank(stage) > stageRank(reader.stage)) {
    faults.add('later-stage', at, `${id} is asked at the stage ${stage}, after ${reader.stage}.`);
  }
  const basis = protectedBasis(question, joined.definition);
  if (basis !== undefined && !mayRead(read, joined.definition)) {
    faults.add('prohibited-basis', at, `${id} is a protected characteristic (${basis}).`);
  }
}

function protectedBasis({ id, sensitivity }: CompiledQuestion, { rules }: FormDefinition): string | undefined {
  return rules.questions[id]?.prohibitedBasis ?? (sensitivity === 'demographic' ? sensitivity : undefined);
}

/** Inside its own block, or by a law named for exactly this read. */
function mayRead({ question, reader }: Read, { rules }: FormDefinition): boolean {
  if (!reader) return false;
  const sameBlock =
    question.sensitivity === 'demographic' &&
    reader.sensitivity === 'demographic' &&
    reader.section === question.section;
  const exceptions = rules.questions[reader.id]?.exceptions ?? [];
  return sameBlock || exceptions.some(({ reads, law }) => reads === question.id && law !== '');
}

/** A question waits for what its own rules read, and for its group; a group for its rules, else for its questions' conditions. */
function checkCycles({ questions, groups }: Joined, readings: readonly Reading[], faults: Faults): void {
  const edges = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    edges.set(from, (edges.get(from) ?? new Set()).add(to));
  };
  for (const { reader, rule } of readings) {
    for (const id of [...readsOf(rule).questions, ...readsOf(rule).groups]) link(reader, id);
  }
  for (const group of groups) {
    for (const id of group.questions)
      link(...(group.when === undefined ? ([group.id, id] as const) : ([id, group.id] as const)));
  }
  const named = new Set<string>();
  for (const { id } of [...questions, ...groups]) {
    const circle = edges.has(id) ? findCircle(id, edges) : undefined;
    if (!circle || circle.some((one) => named.has(one))) continue;
    for (const one of circle) named.add(one);
    faults.add('cycle', `rules.questions.${id}`, `${circle.join(' reads ')} reads ${circle[0] ?? id}.`);
  }
}

/** A way from an id back to itself. */
function findCircle(start: string, edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const next of edges.get(at) ?? []) {
      if (next === start) return wayTo(at, cameFrom);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  return undefined;
}

function wayTo(end: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [end];
  for (let at = cameFrom.get(end); at !== undefined; at = cameFrom.get(at)) way.unshift(at);
  return way;
}
