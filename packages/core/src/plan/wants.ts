import type { InstanceId, RowKey } from '../answers/index.js';
import { stageRank, stages } from '../form/index.js';
import { present, type Wanter } from '../compiled/index.js';
import type { Want, Wanted } from './plan.js';
import { itemAt } from './column.js';
import { wantThrough } from './spots.js';
import { blockOf, nodeIn, spotIn, type GroupState, type NeedLinks, type State } from './state.js';
import { never, type Links, type Node, type Spot, type Target } from './node.js';

/** Something that wants a target: for certain, or a need of which it is undecided whether it holds. */
interface Found {
  readonly stage: number;
  readonly want: Want;
  /** The earliest stage of a `must` need behind it. */
  readonly must: number;
  /** What will decide it, where it is undecided. */
  readonly on?: readonly InstanceId[];
}

/**
 * Goes through what wants a target, in the order of wants, until told to stop.
 *
 * @param found Returns true to stop.
 */
function findWants(state: State, target: Target, found: (one: Found) => boolean): void {
  const { graph } = state;
  const wanters = 'closing' in target ? graph.closingWanters[target.closing] : graph.wanters[target.number];
  for (const wanter of present(wanters)) {
    const stop =
      wanter.need === undefined
        ? questionWants(state, { wanter, target, found })
        : needWants(state, wanter.need, { wanter, target, found });
    if (stop) return;
  }
}

interface Asking {
  readonly wanter: Wanter;
  readonly target: Target;
  readonly found: (one: Found) => boolean;
}

function needWants(state: State, number: number, { wanter, target, found }: Asking): boolean {
  const { need, stage, group, slot, format } = present(state.graph.needs[number]);
  const want = present(state.spots.needs[number]);
  const wanting = present(state.formats[format]);
  const one = { stage, want, must: need.strength === 'must' ? stage : never };
  const links = linksIn(state, { group, slot, wanter, target });
  const around = wanting.applies === 'yes' ? state.groups[group ?? -1] : undefined;
  const certain =
    reaches(state, wanting.links, target) ||
    (around !== undefined && reachesGroup(state, { around, slot, target })) ||
    links.some((link) => reaches(state, link.want, target));
  if (certain && found(one)) return true;
  return links.some(({ undecided, on }) => undecided.includes(target) && found({ ...one, on }));
}

/** A need on a group's rows wants what decides about the group, and its closing where it can hold on an empty row. */
function reachesGroup(
  state: State,
  { around, slot, target }: { around: GroupState; slot: number; target: Target },
): boolean {
  const closes = 'closing' in target && around.holds[slot] === true && state.groups[target.closing] === around;
  return closes || reaches(state, around.links, target);
}

interface NeedPlace {
  readonly group: number | undefined;
  readonly slot: number;
  readonly wanter: Wanter;
  readonly target: Target;
}

function linksIn(state: State, { group, slot, wanter, target }: NeedPlace): readonly NeedLinks[] {
  const rows = group === undefined ? [''] : rowsOf(state, { wanter, target, group });
  return rows.map((row) => present(itemAt(present(blockOf(state, group ?? -1, row)).needs, slot)));
}

function rowsOf(
  state: State,
  { wanter, target, group }: { wanter: Wanter; target: Target; group: number },
): readonly RowKey[] {
  if (wanter.sameRow && 'row' in target) return [present(target.row)];
  return ['', ...present(state.groups[group]).keys];
}

function questionWants(state: State, { wanter, target, found }: Asking): boolean {
  const { group } = present(state.spots.fixed[wanter.question]);
  const rows = group < 0 ? [''] : rowsOf(state, { wanter, target, group });
  return rows.some((row) => {
    const spot = present(spotIn(state, wanter.question, row));
    return spotWants(state, spot, { target, found });
  });
}

function spotWants(state: State, spot: Spot, { target, found }: Omit<Asking, 'wanter'>): boolean {
  const node = nodeIn(present(blockOf(state, spot.group, spot.row)), spot.slot);
  const { reach: stage, must } = node;
  if (stage === never) return false;
  return (['when', 'derive'] as const).some(
    (through) => reaches(state, node[through], target) && found({ stage, must, want: wantThrough(spot, through) }),
  );
}

function reaches(state: State, { targets, groups }: Links, target: Target): boolean {
  return targets.includes(target) || groups.some((group) => reaches(state, present(state.groups[group]).links, target));
}

/** The earliest stages at which something wants a target: for certain, undecided needs included, and a `must` need behind it. */
export function stagesOf(state: State, target: Target): Pick<Node, 'reach' | 'stage' | 'must'> {
  const least = 'closing' in target ? 0 : present(state.graph.earliest[target.number]);
  let reach = never;
  let stage = never;
  let must = never;
  findWants(state, target, (one) => {
    stage = Math.min(stage, one.stage);
    if (one.on === undefined) {
      reach = Math.min(reach, one.stage);
      must = Math.min(must, one.must);
    }
    return must <= least;
  });
  return { reach, stage, must };
}

/** Everything that wants a target, as plans tell it: up to the current stage, or of its own earliest one. */
export function wantedOf(state: State, target: Target): Wanted | undefined {
  const all: Found[] = [];
  findWants(state, target, (one) => {
    all.push(one);
    return false;
  });
  const earliest = all.reduce((least, { stage }) => Math.min(least, stage), never);
  const stage = stages[earliest];
  if (stage === undefined) return undefined;
  const until = Math.max(earliest, stageRank(state.at.stage));
  return {
    wants: new Set(all.flatMap((one) => (one.on === undefined && one.stage <= until ? one.want : []))),
    undecided: all.flatMap(({ want, on }) => (on === undefined ? [] : { want, on })),
    stage,
  };
}
