import { parseInstanceId, type InstanceId, type RowKey } from '../answers/index.js';
import { present } from '../compiled/index.js';
import { decisionOf, essenceOf } from './essence.js';
import type { Decision, Plan, Wanted } from './plan.js';
import { spotIn, type GroupState, type State } from './state.js';
import { wantedOf } from './wants.js';
import type { Target } from './node.js';

/** A readonly map over the state behind a plan; what is read is found when it is. */
abstract class View<V> implements ReadonlyMap<InstanceId, V> {
  readonly #state: State;
  /** All of it, once somebody has gone over it: whoever shows a form does so several times a step. */
  #all: ReadonlyMap<InstanceId, V> | undefined;

  constructor(state: State) {
    this.#state = state;
  }

  protected abstract find(state: State, target: Target): V | undefined;
  protected abstract list(state: State): readonly Target[];

  /** The state that a plan's map is over. */
  static stateOf(map: object): State | undefined {
    return #state in map && map instanceof View ? map.#state : undefined;
  }

  #found(): ReadonlyMap<InstanceId, V> {
    if (this.#all) return this.#all;
    const all = new Map<InstanceId, V>();
    for (const target of this.list(this.#state)) {
      const value = this.find(this.#state, target);
      if (value !== undefined) all.set(target.id, value);
    }
    return (this.#all = all);
  }

  get size(): number {
    return this.#found().size;
  }

  get(id: InstanceId): V | undefined {
    if (this.#all) return this.#all.get(id);
    const target = findTarget(this.#state, id);
    return target && this.find(this.#state, target);
  }

  has(id: InstanceId): boolean {
    return this.get(id) !== undefined;
  }

  entries(): MapIterator<[InstanceId, V]> {
    return this.#found().entries();
  }

  keys(): MapIterator<InstanceId> {
    return this.#found().keys();
  }

  values(): MapIterator<V> {
    return this.#found().values();
  }

  [Symbol.iterator](): MapIterator<[InstanceId, V]> {
    return this.entries();
  }

  forEach(each: (value: V, id: InstanceId, map: ReadonlyMap<InstanceId, V>) => void): void {
    for (const [id, value] of this.entries()) each(value, id, this);
  }
}

class Decisions extends View<Decision> {
  protected override find(state: State, target: Target): Decision | undefined {
    if ('closing' in target) return state.groups[target.closing]?.closing;
    const essence = essenceOf(state, target);
    return essence && decisionOf(target, essence);
  }

  /** Each question once, or in the rows of its group; then the closings. */
  protected override list(state: State): readonly Target[] {
    return listIn(state, ({ planned }) => planned);
  }
}

class WantedPlaces extends View<Wanted> {
  /** What wants a place is gone through once: it may be hundreds of rules. */
  readonly #wanted = new Map<Target, Wanted | undefined>();

  protected override find(state: State, target: Target): Wanted | undefined {
    if (!this.#wanted.has(target)) this.#wanted.set(target, wantedOf(state, target));
    return this.#wanted.get(target);
  }

  /** The same, empty rows included. */
  protected override list(state: State): readonly Target[] {
    return listIn(state, ({ keys }) => ['', ...keys]);
  }
}

/** A state as a plan. */
export function planOf(state: State): Plan {
  const { form, answers, at } = state;
  return {
    form,
    answers,
    at,
    decisions: new Decisions(state),
    wanting: new WantedPlaces(state),
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
    const spot = state.spots.fixed[single];
    return spot?.id === id ? spot : undefined;
  }
  if (id.endsWith('.closed')) return state.spots.closings[groupNumbers.get(id.slice(0, -7)) ?? -1];
  const { question = '', row } = parseInstanceId(id) ?? {};
  const spot = row === undefined ? undefined : spotIn(state, questionNumbers.get(question) ?? -1, row);
  return spot?.id === id ? spot : undefined;
}

function listIn(state: State, rowsOf: (group: GroupState) => readonly RowKey[]): readonly Target[] {
  const { spots, groups } = state;
  return [
    ...spots.fixed.flatMap((spot): Target | Target[] => {
      const own = groups[spot.group];
      return own ? rowsOf(own).map((row) => present(spotIn(state, spot.number, row))) : spot;
    }),
    ...spots.closings.filter((closing) => closing !== undefined),
  ];
}
