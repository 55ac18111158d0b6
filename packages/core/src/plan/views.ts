import { parseInstanceId, type InstanceId, type RowKey } from '../answers/index.js';
import type { Decision, Plan, Wanted } from './plan.js';
import type { Target } from './spots.js';
import { nodeAt, type GroupState, type State } from './state.js';
import { wantedOf } from './wants.js';

/** A readonly map over the state behind a plan; what is read is found when it is. */
class View<V> implements ReadonlyMap<InstanceId, V> {
  readonly #state: State;
  readonly #find: (state: State, id: InstanceId) => V | undefined;
  readonly #list: (state: State) => Iterable<InstanceId>;

  constructor(
    state: State,
    find: (state: State, id: InstanceId) => V | undefined,
    list: (state: State) => Iterable<InstanceId>,
  ) {
    this.#state = state;
    this.#find = find;
    this.#list = list;
  }

  /** The state that a plan's map is over. */
  static stateOf(map: object): State | undefined {
    return #state in map && map instanceof View ? map.#state : undefined;
  }

  get size(): number {
    return [...this.keys()].length;
  }

  get(id: InstanceId): V | undefined {
    return this.#find(this.#state, id);
  }

  has(id: InstanceId): boolean {
    return this.get(id) !== undefined;
  }

  *entries(): MapIterator<[InstanceId, V]> {
    for (const id of this.#list(this.#state)) {
      const value = this.get(id);
      if (value !== undefined) yield [id, value];
    }
  }

  *keys(): MapIterator<InstanceId> {
    for (const [id] of this.entries()) yield id;
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[InstanceId, V]> {
    return this.entries();
  }

  forEach(each: (value: V, id: InstanceId, map: ReadonlyMap<InstanceId, V>) => void): void {
    for (const [id, value] of this.entries()) each(value, id, this);
  }
}

/** A state as a plan. */
export function planOf(state: State): Plan {
  const { form, answers, at } = state;
  return {
    form,
    answers,
    at,
    decisions: new View<Decision>(state, findDecision, listPlanned),
    wanting: new View<Wanted>(state, findWanted, listAll),
  };
}

/** The state behind a plan; undefined for one that was put together otherwise. */
export function stateOf({ form, answers, at, decisions }: Plan): State | undefined {
  const state = View.stateOf(decisions);
  return state?.form === form && state.answers === answers && state.at === at ? state : undefined;
}

function findTarget(state: State, id: InstanceId): Target | undefined {
  const { questionNumbers, groupNumbers } = state.graph;
  const single = questionNumbers.get(id);
  if (single !== undefined) {
    const spot = nodeAt(state, single)?.spot;
    return spot?.id === id ? spot : undefined;
  }
  if (id.endsWith('.closed')) return state.spots.closings[groupNumbers.get(id.slice(0, -7)) ?? -1];
  const { question = '', row } = parseInstanceId(id) ?? {};
  return row === undefined ? undefined : nodeAt(state, questionNumbers.get(question) ?? -1, row)?.spot;
}

function findDecision(state: State, id: InstanceId): Decision | undefined {
  const target = findTarget(state, id);
  if (!target) return undefined;
  return 'closing' in target
    ? state.groups[target.closing]?.closing
    : nodeAt(state, target.number, target.row)?.decision;
}

function findWanted(state: State, id: InstanceId): Wanted | undefined {
  const target = findTarget(state, id);
  return target && wantedOf(state, target);
}

/** Each question once, or in the rows of its group; then the closings. */
function listPlanned(state: State): Iterable<InstanceId> {
  return listIn(state, ({ planned }) => planned);
}

/** The same, empty rows included. */
function listAll(state: State): Iterable<InstanceId> {
  return listIn(state, ({ keys }) => ['', ...keys]);
}

function* listIn(state: State, rowsOf: (group: GroupState) => readonly RowKey[]): Generator<InstanceId> {
  const { spots, groups } = state;
  for (const { group, number } of spots.fixed) {
    const own = groups[group];
    for (const row of own ? rowsOf(own) : ['']) {
      const node = nodeAt(state, number, row);
      if (node) yield node.spot.id;
    }
  }
  for (const closing of spots.closings) if (closing) yield closing.id;
}
