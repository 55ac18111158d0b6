import type { CompiledForm, CompiledGroup, CompiledQuestion, GroupId } from '@askless/core';
import type { Budgeted, Diagram } from '../diagram/index.js';
import type { Space } from '../space/index.js';
import { encodeApplies, encodeGroupApplies, encodeHasRow } from './applying.js';
import type { Encoding } from './encoding.js';
import { encodeCondition, encodeNoValue, encodeValue } from './expressions.js';
import { encodeNoReading, encodeReading } from './readings.js';
import { encodeCount, encodeHasKind, encodeIsOfKind, encodeSomeRow } from './rows.js';

/**
 * Opens the encoding of a form. Each diagram is made when first asked for, once. Whether a question or group applies is
 * a result of its own: where that takes more than the budget, anything may come out, and all that reads it goes on from there.
 */
export function encodingOf(form: CompiledForm, space: Space): Encoding {
  return new Encoder(form, space, { known: new Map() }).encoding;
}

interface Base {
  /** Diagrams by what they say; those of empty rows stand among them. */
  readonly known: Map<string, Diagram>;
  /** Of an encoding for a group's empty row: the one around it. */
  readonly around?: { readonly encoding: Encoding; readonly group: GroupId };
}

class Encoder {
  readonly encoding: Encoding;
  readonly #space: Space;
  readonly #form: CompiledForm;
  readonly #known: Map<string, Diagram>;
  readonly #prefix: string;
  readonly #spent = new Set<string>();
  readonly #emptyRows = new Map<GroupId, Encoding>();

  constructor(form: CompiledForm, space: Space, { known, around }: Base) {
    this.#space = space;
    this.#known = known;
    this.#prefix = around ? `${around.group} ` : '';
    this.#form = form;
    const once = (key: string, make: () => Diagram): Diagram => this.#once(key, make);
    const encoding: Encoding = {
      form,
      space,
      emptyRowOf: around?.group,
      onEmptyRow: (group) => this.#onEmptyRow(group),
      inForce: (legal) => space.day(legal),
      applies: (question) =>
        around && question.group !== around.group ? around.encoding.applies(question) : this.#applies(question),
      groupApplies: (group) => (around ? around.encoding.groupApplies(group) : this.#groupApplies(group)),
      hasRow: (group) => once(`row ${group.id}`, () => encodeHasRow(group, encoding)),
      condition: (condition) => encodeCondition(condition, encoding),
      reads: (question, test) => once(`read ${question} ${test.key}`, () => encodeReading(question, test, encoding)),
      readsNothing: (question) => once(`nothing ${question}`, () => encodeNoReading(question, encoding)),
      value: (expression, test) => encodeValue(expression, test, encoding),
      hasNoValue: (expression) => encodeNoValue(expression, encoding),
      someRow: (group, over, holds) =>
        once(`some ${group} ${holds} ${JSON.stringify(over)}`, () => encodeSomeRow({ group, over, holds }, encoding)),
      countPasses: (group, over, test) => encodeCount({ group, over, test }, encoding),
      hasKind: (group, kind) => once(`kind ${group} ${kind}`, () => encodeHasKind(group, kind, encoding)),
      isOfKind: (group, kind) => once(`of kind ${group} ${kind}`, () => encodeIsOfKind(group, kind, encoding)),
      once,
      attempt: (work) => this.#attempt(work),
      spent: this.#spent,
    };
    this.encoding = encoding;
  }

  #onEmptyRow(group: GroupId): Encoding {
    const around = { encoding: this.encoding, group };
    const made =
      this.#emptyRows.get(group) ?? new Encoder(this.#form, this.#space, { known: this.#known, around }).encoding;
    this.#emptyRows.set(group, made);
    return made;
  }

  #once(what: string, make: () => Diagram): Diagram {
    const key = this.#prefix + what;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#known.set(key, made);
    return made;
  }

  #applies(question: CompiledQuestion): Diagram {
    return this.#once(`applies ${question.id}`, () =>
      this.#orAnything(question.id, () => encodeApplies(question, this.encoding)),
    );
  }

  #groupApplies(group: CompiledGroup): Diagram {
    return this.#once(`group ${group.id}`, () =>
      this.#orAnything(group.id, () => encodeGroupApplies(group, this.encoding)),
    );
  }

  #orAnything(id: string, work: () => Diagram): Diagram {
    const result = this.#attempt(work);
    if (result.done) return result.value;
    this.#spent.add(id);
    return this.#space.bound(`applies ${id}`);
  }

  /** Nothing made by work that was given up is kept. */
  #attempt<T>(work: () => T): Budgeted<T> {
    const { diagrams } = this.#space;
    const result = diagrams.within(work);
    if (!result.done) {
      for (const [key, diagram] of this.#known) if (diagram >= diagrams.count) this.#known.delete(key);
    }
    return result;
  }
}
