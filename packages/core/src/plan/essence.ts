import { provenanceOf, type Knowledge } from '../evaluation/index.js';
import { stageRank, stages } from '../form/index.js';
import { itemAt } from './column.js';
import type { Decision, Skip } from './plan.js';
import { blockOf, nodeIn, type State } from './state.js';
import type { Spot, Status } from './node.js';

/**
 * What a decision comes from: the decision itself of what is asked, pending or stopped, or left out; else what is known.
 * While it is the same object the decision is the same; so most decisions are made when they are read.
 */
export type Essence = Decision | Knowledge;

/** What the decision on a place comes from; undefined where there is none. */
export function essenceOf(state: State, spot: Spot): Essence | undefined {
  const { group, row, slot } = spot;
  const block = isPlanned(state, spot) ? blockOf(state, group, row) : undefined;
  if (!block) return undefined;
  const known = itemAt(block.known, slot);
  return itemAt(block.decisions, slot) ?? findSkip(state, spot, { node: nodeIn(block, slot), known }) ?? known;
}

/** Whether there is a decision on a place: on all rows, or on the empty one. */
export function isPlanned({ groups }: State, { group, row }: Spot): boolean {
  return row === undefined || groups[group]?.planned.includes(row) === true;
}

/** Why a place is left out; the same object for the same reason. */
export function findSkip(state: State, spot: Spot, { node, known }: Status): Skip | undefined {
  const { question, row, group } = spot;
  const isOut = node.applies === 'no' || (row === '' && state.groups[group]?.applies === 'no');
  const skipping: Skipping | undefined = isOut
    ? notApplicable
    : question.supplier === 'lender'
      ? { code: 'lenderSupplied' }
      : skipUnwanted(state, node.stage, question.consumed);
  if (!skipping) return undefined;
  // Most of what is known was given: few are looked up. What names a fixed row is not known of the empty one.
  const isGiven = known !== undefined && (known.status === 'declined' || typeof known.by === 'string');
  const aside = isGiven || ((known !== undefined || row === '') && state.answers.given.has(spot.id));
  return skipOf(spot, { ...skipping, aside });
}

type Skipping = Pick<Skip, 'code' | 'stage'>;

export const notApplicable: Skipping = { code: 'notApplicable' };

/** Why something that applies is left out as nothing wants it; undefined where something does. */
export function skipUnwanted({ at }: State, stage: number, consumed: boolean): Skipping | undefined {
  if (!consumed) return { code: 'noFormat' };
  const wanted = stages[stage];
  if (wanted === undefined) return { code: 'nothingOpen' };
  return stage > stageRank(at.stage) ? { code: 'laterStage', stage: wanted } : undefined;
}

function skipOf(spot: Spot, { code, stage, aside }: Skipping & Pick<Skip, 'aside'>): Skip {
  const known = spot.skips.find((one) => one.code === code && one.stage === stage && one.aside === aside);
  if (known) return known;
  const skip: Skip = { ...instanceOf(spot), state: 'skip', code, ...(stage === undefined ? {} : { stage }), aside };
  spot.skips.push(skip);
  return skip;
}

/** What all decisions on a place say. */
export function instanceOf({ id, question, row }: Spot): Pick<Decision, 'id' | 'question' | 'group' | 'row'> {
  const { group } = question;
  return { id, question: question.id, ...(group === undefined || row === undefined ? {} : { group, row }) };
}

const decisions = new WeakMap<Knowledge, Decision>();

/** The decision itself; the same object as long as it comes from the same. */
export function decisionOf(spot: Spot, essence: Essence): Decision {
  if ('state' in essence) return essence;
  const known = decisions.get(essence);
  if (known?.id === spot.id) return known;
  const decision = knownOf(spot, essence);
  decisions.set(essence, decision);
  return decision;
}

function knownOf(spot: Spot, known: Knowledge): Decision {
  const instance = instanceOf(spot);
  if (known.status === 'declined') return { ...instance, state: 'known', declined: known.reason };
  const { value, overruled } = known;
  const provenance = provenanceOf(known);
  if (provenance.from !== 'derived') return { ...instance, state: 'known', value, provenance };
  return { ...instance, state: 'derived', value, ...(overruled === undefined ? {} : { overruled }) };
}
