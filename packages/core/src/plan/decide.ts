import { closingId, partyOf, slotOf, type InstanceId } from '../answers/index.js';
import { indexOf, present, type CompiledGroup } from '../compiled/index.js';
import { collectLacks, twinsOf } from '../evaluation/index.js';
import { stageRank } from '../form/index.js';
import { findMissing, findMissingInputs } from '../rule/index.js';
import { itemAt } from './column.js';
import type { Draft } from './draft.js';
import { findSkip, instanceOf, notApplicable, skipUnwanted, type Essence } from './essence.js';
import type { Decision, Pending, Want } from './plan.js';
import type { GroupState } from './state.js';
import { stagesOf, wantedOf } from './wants.js';
import type { ClosingSpot, Node, Spot, Target } from './node.js';

/** The state of one question: the first that holds (SPEC S1–S9). */
export function decide(spot: Spot, draft: Draft): Essence {
  const { state } = draft;
  if (state.stop) return { ...instanceOf(spot), state: 'stopped', gates: state.stop };
  const node = draft.node(spot);
  const known = draft.knownAt(spot);
  const settled = findSkip(state, spot, { node, known }) ?? known;
  if (settled) return settled;
  const on = findPending(spot, node.reach <= stageRank(state.at.stage), draft);
  if (on) return { ...instanceOf(spot), state: 'pending', on };
  return { ...instanceOf(spot), state: 'ask', wants: wantsOf(spot, draft), optional: !isRequired(node, draft) };
}

/** The state of a group's closing, "that's all". */
export function decideClosing(spot: ClosingSpot, group: CompiledGroup, draft: Draft): Decision {
  const { groups, stop } = draft.state;
  const id = closingId(group.id);
  const base = { id, question: id, group: group.id };
  if (stop) return { ...base, state: 'stopped', gates: stop };
  const own = present(groups[spot.closing]);
  const { applies, closed, said, lacks } = own;
  const wanted = stagesOf(draft.state, spot);
  const skipping = applies === 'no' ? notApplicable : skipUnwanted(draft.state, wanted.stage, true);
  if (skipping) return { ...base, state: 'skip', aside: said, ...skipping };
  if (closed) return { ...base, state: 'known', value: true, provenance: { from: 'typed' } };
  const sources = fetching(
    group.questions.flatMap((question) => present(indexOf(draft.form).questions.get(question)).sources),
    draft,
  );
  const instances = applies === 'unknown' ? lacks : askedInTooFewRows(own);
  if (instances.length > 0 || sources.length > 0) return { ...base, state: 'pending', on: { instances, sources } };
  return { ...base, state: 'ask', wants: wantsOf(spot, draft), optional: !isRequired(wanted, draft) };
}

function wantsOf(target: Target, { state }: Draft): readonly [Want, ...Want[]] {
  const [first, ...others] = present(wantedOf(state, target)).wants;
  return [present(first), ...others];
}

/** A need that must be met, now, wants it or what reads it. */
function isRequired({ must }: Pick<Node, 'must'>, { state }: Draft): boolean {
  return must <= stageRank(state.at.stage);
}

/** SPEC S8: undecided conditions, outstanding inputs, the same party's answer, or sources that are being asked. */
function findPending(spot: Spot, isWanted: boolean, draft: Draft): Pending['on'] | undefined {
  const { question, row } = spot;
  const instances = new Set<InstanceId>(draft.state.groups[spot.group]?.lacks);
  const lacks = collectLacks(draft, instances);
  const scope = { reader: draft, row };
  if (draft.appliesAt(spot) === 'unknown') findMissing(question.when, scope, lacks);
  else {
    const undecided = isWanted ? [] : present(wantedOf(draft.state, spot)).undecided;
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

/** SPEC G7: of the open questions that ask the same of one party only one is asked: the first that can't be left open. */
function earlierTwin(spot: Spot, draft: Draft): InstanceId | undefined {
  const slot = draft.answers.parties.size === 0 ? undefined : slotOf(spot.question, spot.row);
  if (slot === undefined) return undefined;
  return twinsOf(draft, spot, partyOf(draft.answers, slot)).find((twin) => {
    const other = draft.spot(twin.question.id, twin.row);
    const isOpen = other?.id === twin.id && draft.node(other).stage <= stageRank(draft.state.at.stage);
    return (
      isOpen && isBefore(other, spot, draft) && draft.applies(twin) === 'yes' && draft.knowledge(twin) === undefined
    );
  })?.id;
}

function isBefore(one: Spot, other: Spot, draft: Draft): boolean {
  const required = isRequired(draft.node(one), draft);
  if (required !== isRequired(draft.node(other), draft)) return required;
  return one.number < other.number || (one.number === other.number && one.id < other.id);
}

/** While a group has fewer rows than it needs, what is asked in them: its closing waits for that (SPEC G5). */
function askedInTooFewRows({ keys, fewest, planned, blocks }: GroupState): InstanceId[] {
  if (keys.length >= fewest) return [];
  return planned.flatMap((row) => {
    const { spots, decisions } = present(blocks.get(row));
    return spots.flatMap(({ id, slot }) => (itemAt(decisions, slot)?.state === 'ask' ? [id] : []));
  });
}
