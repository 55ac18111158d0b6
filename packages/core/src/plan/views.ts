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
  /** Its places, listed once: whoever shows a form goes over all of them several times a step. */
  #targets: readonly Target[] | undefined;

  constructor(state: State) {
    this.#state = state;
  }

  protected abstract find(state: State, target: Target): V | undefined;
  protected abstract list(state: State): readonly Target[];

  /** The state that a plan's map is over. */
  static stateOf(map: object): State | undefined {
    return #state in map && map instanceof View ? map.#state : undefined;
  }

  get size(): number {
    return [...this.keys()].length;
  }

  get(id: InstanceId): V | undefined {
    const target = findTarget(this.#state, id);
    return target && this.find(this.#state, target);
  }

  has(id: InstanceId): boolean {
    return this.get(id) !== undefined;
  }

  *entries(): MapIterator<[InstanceId, V]> {
    this.#targets ??= this.list(this.#state);
    for (const target of this.#targets) {
      const value = this.find(this.#state, target);
      if (value !== undefined) yield [target.id, value];
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
  protected override find(state: State, target: Target): Wanted | undefined {
    return wantedOf(state, target);
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
