import { closingId, partyOf, slotOf, type InstanceId } from '../../answers/index.js';
import { indexOf, type CompiledGroup, type CompiledQuestion } from '../../compiled/index.js';
import {
  type Cell,
  collectLacks,
  type Evaluation,
  findLacksOfGroup,
  provenanceOf,
  twinsOf,
} from '../../evaluation/index.js';
import { stageRank } from '../../form/index.js';
import { findMissing, findMissingInputs } from '../../rule/index.js';
import {
  canLeaveOpen,
  type At,
  type Decision,
  type Pending,
  type Skip,
  type SkipCode,
  type Want,
  type Wanting,
} from '../../plan/index.js';

/** What deciding looks at. */
export interface Deciding {
  readonly evaluation: Evaluation;
  readonly wanting: Wanting;
  readonly at: At;
  /** What is decided so far. */
  readonly decided: ReadonlyMap<InstanceId, Decision>;
}

type Tuple = readonly [Want, ...Want[]];

/** The state of one question: the first that holds (SPEC S1–S9). */
export function decide(cell: Cell, deciding: Deciding): Decision {
  const { id, question, row } = cell;
  const base = {
    id,
    question: question.id,
    ...(question.group === undefined || row === undefined ? {} : { group: question.group, row }),
  };
  const skip = findSkip(cell, deciding);
  const knowledge = deciding.evaluation.knowledge(cell);
  if (skip) return { ...base, state: 'skip', aside: isGiven(cell, deciding), ...skip };
  if (knowledge?.status === 'known') {
    const { value, overruled } = knowledge;
    const provenance = provenanceOf(knowledge);
    if (provenance.from !== 'derived') return { ...base, state: 'known', value, provenance };
    return { ...base, state: 'derived', value, ...(overruled === undefined ? {} : { overruled }) };
  }
  if (knowledge?.status === 'declined') return { ...base, state: 'known', declined: knowledge.reason };
  const on = findPending(cell, deciding);
  if (on) return { ...base, state: 'pending', on };
  const wants = wantsOf(id, deciding);
  return { ...base, state: 'ask', wants, optional: canLeaveOpen(deciding, id) };
}

/** The state of a group's closing, "that's all". */
export function decideClosing(group: CompiledGroup, deciding: Deciding): Decision {
  const { evaluation } = deciding;
  const id = closingId(group.id);
  const base = { id, question: id, group: group.id };
  const given = evaluation.answers.closed.has(group.id);
  const applies = evaluation.groupApplies(group.id);
  const code = applies === 'no' ? { code: 'notApplicable' as const } : skipUnwanted(id, deciding, true);
  if (code) return { ...base, state: 'skip', aside: given, ...code };
  if (evaluation.isClosed(group.id)) return { ...base, state: 'known', value: true, provenance: { from: 'typed' } };
  const sources = fetching(
    group.questions.flatMap((question) => indexOf(evaluation.form).questions.get(question)?.sources ?? []),
    deciding,
  );
  const instances = applies === 'unknown' ? lacksOf(group, evaluation) : askedInTooFewRows(group, deciding);
  if (instances.length > 0 || sources.length > 0) return { ...base, state: 'pending', on: { instances, sources } };
  const wants = wantsOf(id, deciding);
  return { ...base, state: 'ask', wants, optional: canLeaveOpen(deciding, id) };
}

function isGiven({ id }: Cell, { evaluation }: Deciding): boolean {
  return evaluation.answers.given.has(id);
}

function wantsOf(id: InstanceId, { wanting }: Deciding): Tuple {
  const [first, ...others] = wanting.get(id)?.wants ?? [];
  return first ? [first, ...others] : [{ reader: id, through: 'when' }];
}

type Skipping = Pick<Skip, 'code' | 'stage'>;

function findSkip(cell: Cell, deciding: Deciding): Skipping | undefined {
  const { question } = cell;
  if (deciding.evaluation.applies(cell) === 'no') return { code: 'notApplicable' };
  if (question.supplier === 'lender') return { code: 'lenderSupplied' };
  return skipUnwanted(cell.id, deciding, question.consumed);
}

function skipUnwanted(id: InstanceId, { wanting, at }: Deciding, consumed: boolean): Skipping | undefined {
  const skipped = (code: SkipCode): Skipping => ({ code });
  if (!consumed) return skipped('noFormat');
  const wanted = wanting.get(id);
  if (!wanted) return skipped('nothingOpen');
  return stageRank(wanted.stage) > stageRank(at.stage) ? { code: 'laterStage', stage: wanted.stage } : undefined;
}

/** SPEC S8: undecided conditions, outstanding inputs, the same party's answer, or sources that are being asked. */
function findPending(cell: Cell, deciding: Deciding): Pending['on'] | undefined {
  const { evaluation, wanting } = deciding;
  const instances = new Set<InstanceId>();
  const lacks = collectLacks(evaluation, instances);
  const scope = { reader: evaluation, row: cell.row };
  const group = indexOf(evaluation.form).groups.get(cell.question.group ?? '');
  if (group) findLacksOfGroup(group, evaluation, lacks);
  if (evaluation.applies(cell) === 'unknown') {
    findMissing(cell.question.when, scope, lacks);
  } else {
    const wanted = wanting.get(cell.id);
    if (wanted?.wants.size === 0) for (const id of wanted.undecided.flatMap(({ on }) => on)) instances.add(id);
    if (cell.question.derive !== undefined) findMissingInputs(cell.question.derive, scope, lacks);
    const twin = earlierTwin(cell, deciding);
    if (twin) instances.add(twin);
  }
  const sources = fetching(cell.question.sources, deciding);
  return instances.size > 0 || sources.length > 0 ? { instances: [...instances], sources } : undefined;
}

function fetching(sources: readonly string[], { evaluation }: Deciding): string[] {
  return [...new Set(sources)].filter((source) => evaluation.answers.sources.get(source)?.status === 'fetching');
}

/** SPEC G7: of the open questions that ask the same of one party only one is asked: the first that can't be left open. */
function earlierTwin(cell: Cell, deciding: Deciding): InstanceId | undefined {
  const { evaluation, wanting, at } = deciding;
  const slot = evaluation.answers.parties.size === 0 ? undefined : slotOf(cell.question, cell.row);
  if (slot === undefined) return undefined;
  const twins = twinsOf(evaluation, cell, partyOf(evaluation.answers, slot));
  return twins.find((twin) => {
    const wanted = wanting.get(twin.id);
    const open = wanted !== undefined && stageRank(wanted.stage) <= stageRank(at.stage);
    return (
      open &&
      isBefore(twin, cell, deciding) &&
      evaluation.applies(twin) === 'yes' &&
      evaluation.knowledge(twin) === undefined
    );
  })?.id;
}

function isBefore(one: Cell, other: Cell, deciding: Deciding): boolean {
  const required = !canLeaveOpen(deciding, one.id);
  if (required === canLeaveOpen(deciding, other.id)) return required;
  const order = placesOf(deciding.evaluation.form.questions);
  const [place = 0, otherPlace = 0] = [order.get(one.question.id), order.get(other.question.id)];
  return place < otherPlace || (one.question === other.question && one.id < other.id);
}

function placesOf(questions: readonly CompiledQuestion[]): Map<string, number> {
  return new Map(questions.map(({ id }, place) => [id, place]));
}

/** While the group has fewer rows than it needs, what is asked in them: the closing waits for that (SPEC G5). */
function askedInTooFewRows(group: CompiledGroup, { evaluation, decided }: Deciding): InstanceId[] {
  if (evaluation.rowKeys(group.id).length >= evaluation.fewestRows(group.id)) return [];
  return evaluation
    .rowsToPlan(group.id)
    .flatMap((row) => group.questions.flatMap((question) => evaluation.cell(question, row)?.id ?? []))
    .filter((id) => decided.get(id)?.state === 'ask');
}

function lacksOf(group: CompiledGroup, evaluation: Evaluation): InstanceId[] {
  const instances = new Set<InstanceId>();
  findLacksOfGroup(group, evaluation, collectLacks(evaluation, instances));
  return [...instances];
}
