import { closingId, partyOf, slotOf, type InstanceId } from '../answers/index.js';
import { indexOf, type CompiledGroup } from '../compiled/index.js';
import { collectLacks, twinsOf } from '../evaluation/index.js';
import { stageRank, stages } from '../form/index.js';
import { findMissing, findMissingInputs } from '../rule/index.js';
import type { Draft } from './draft.js';
import type { Decision, Pending, Skip, SkipCode, Want } from './plan.js';
import type { ClosingSpot, Spot, Target } from './spots.js';
import { never, type GroupState, type Node } from './state.js';
import { stagesOf, wantedOf } from './wants.js';

/** The state of one question: the first that holds (SPEC S1–S9). */
export function decide({ spot, known, stage, reach }: Node, draft: Draft): Decision {
  const { id, question, row } = spot;
  const base = {
    id,
    question: question.id,
    ...(question.group === undefined || row === undefined ? {} : { group: question.group, row }),
  };
  if (draft.state.stop) return { ...base, state: 'stopped', gates: draft.state.stop };
  const skip = findSkip(spot, stage, draft);
  if (skip) return { ...base, state: 'skip', aside: draft.answers.given.has(id), ...skip };
  if (known.knows === 'value') {
    const { value, provenance, overruled } = known;
    if (provenance.from !== 'derived') return { ...base, state: 'known', value, provenance };
    return { ...base, state: 'derived', value, ...(overruled === undefined ? {} : { overruled }) };
  }
  if (known.knows === 'declined') return { ...base, state: 'known', declined: known.reason };
  const on = findPending(spot, reach <= stageRank(draft.state.at.stage), draft);
  return on ? { ...base, state: 'pending', on } : { ...base, state: 'ask', ...wantsOf(spot, draft) };
}

/** The state of a group's closing, "that's all". */
export function decideClosing(spot: ClosingSpot, group: CompiledGroup, draft: Draft): Decision {
  const state = draft.state.groups[spot.closing];
  const id = closingId(group.id);
  const base = { id, question: id, group: group.id };
  if (draft.state.stop) return { ...base, state: 'stopped', gates: draft.state.stop };
  const { applies = 'no', closed = false, said = false, lacks = [] }: Partial<GroupState> = state ?? {};
  const code: Skipping | undefined =
    applies === 'no'
      ? { code: 'notApplicable' }
      : skipUnwanted(stagesOf(draft.state, spot).stage, { consumed: true, draft });
  if (code) return { ...base, state: 'skip', aside: said, ...code };
  if (closed) return { ...base, state: 'known', value: true, provenance: { from: 'typed' } };
  const sources = fetching(
    group.questions.flatMap((question) => indexOf(draft.form).questions.get(question)?.sources ?? []),
    draft,
  );
  const instances = applies === 'unknown' ? lacks : tooFewRows(group, draft);
  if (instances.length > 0 || sources.length > 0) return { ...base, state: 'pending', on: { instances, sources } };
  return { ...base, state: 'ask', ...wantsOf(spot, draft) };
}

interface Wants {
  readonly wants: readonly [Want, ...Want[]];
  /** Wanted by `may` needs alone. */
  readonly optional: boolean;
}

function wantsOf(target: Target, { state }: Draft): Wants {
  const [first, ...others] = wantedOf(state, target)?.wants ?? [];
  const wants: Wants['wants'] = first ? [first, ...others] : [{ reader: target.id, through: 'when' }];
  return { wants, optional: wants.every((want) => 'need' in want && want.strength === 'may') };
}

type Skipping = Pick<Skip, 'code' | 'stage'>;

function findSkip(spot: Spot, stage: number, draft: Draft): Skipping | undefined {
  const { question } = spot;
  if (draft.applies(spot) === 'no') return { code: 'notApplicable' };
  if (question.supplier === 'lender') return { code: 'lenderSupplied' };
  return skipUnwanted(stage, { consumed: question.consumed, draft });
}

function skipUnwanted(
  stage: number,
  { consumed, draft }: { readonly consumed: boolean; readonly draft: Draft },
): Skipping | undefined {
  const skipped = (code: SkipCode): Skipping => ({ code });
  if (!consumed) return skipped('noFormat');
  const wanted = stages[stage];
  if (wanted === undefined || stage === never) return skipped('nothingOpen');
  return stage > stageRank(draft.state.at.stage) ? { code: 'laterStage', stage: wanted } : undefined;
}

/** SPEC S8: undecided conditions, outstanding inputs, the same party's answer, or sources that are being asked. */
function findPending(spot: Spot, isWanted: boolean, draft: Draft): Pending['on'] | undefined {
  const { question, row } = spot;
  const instances = new Set<InstanceId>(draft.state.groups[spot.group]?.lacks);
  const lacks = collectLacks(draft, instances);
  const scope = { reader: draft, row };
  if (draft.applies(spot) === 'unknown') findMissing(question.when, scope, lacks);
  else {
    const undecided = isWanted ? [] : (wantedOf(draft.state, spot)?.undecided ?? []);
    for (const id of undecided.flatMap(({ on }) => on)) instances.add(id);
    if (question.derive !== undefined) findMissingInputs(question.derive, scope, lacks);
    const twin = earlierTwin(spot, draft);
    if (twin) instances.add(twin);
  }
  const sources = fetching(question.sources, draft);
  return instances.size > 0 || sources.length > 0 ? { instances: [...instances], sources } : undefined;
}

function fetching(sources: readonly string[], { answers }: Draft): string[] {
  if (answers.sources.size === 0) return [];
  return [...new Set(sources)].filter((source) => answers.sources.get(source)?.status === 'fetching');
}

/** SPEC G7: of the questions that ask the same of one party, only the first is asked. */
function earlierTwin(spot: Spot, draft: Draft): InstanceId | undefined {
  const slot = draft.answers.parties.size === 0 ? undefined : slotOf(spot.question, spot.row);
  if (slot === undefined) return undefined;
  return twinsOf(draft, spot, partyOf(draft.answers, slot)).find((twin) => {
    const other = draft.spot(twin.question.id, twin.row);
    const node = other?.id === twin.id ? draft.node(other) : undefined;
    const isOpen = node !== undefined && node.stage <= stageRank(draft.state.at.stage);
    const isBefore = other && (other.number < spot.number || (other.number === spot.number && twin.id < spot.id));
    return isOpen && isBefore === true && draft.applies(twin) === 'yes';
  })?.id;
}

/** The first row's questions, while the group has fewer rows than it needs. */
function tooFewRows(group: CompiledGroup, draft: Draft): InstanceId[] {
  if (draft.rowKeys(group.id).length >= draft.fewestRows(group.id)) return [];
  return group.questions.flatMap((question) => {
    const spot = draft.spot(question);
    return spot && draft.applies(spot) === 'yes' ? [spot.id] : [];
  });
}
