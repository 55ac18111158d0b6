import { indexOf, type CompiledForm, type CompiledQuestion, type Expression } from '@askless/core';
import { evaluationOf } from '@askless/core/analysis';
import { no, type Diagram } from '../diagram/index.js';
import type { Encoding } from '../encoding/index.js';
import { isExact, oneOfTest, present, type Test } from '../space/index.js';
import { asks, compare, type Comparison, type Gap, type Happening } from './comparison.js';
import type { ChangeKind, FormChange } from './diff.js';

/** A change, with the borrowers whom it concerns; or what could not be compared. */
export type Compared =
  | { readonly is: 'change'; readonly change: FormChange; readonly diagram: Diagram }
  | { readonly is: 'open'; readonly id: string };

/** What differs in a question of either form. */
export function changesOfQuestion(id: string, comparison: Comparison): readonly Compared[] {
  const { before, after } = comparison;
  const one = indexOf(before.form).questions.get(id);
  const other = indexOf(after.form).questions.get(id);
  const only = onlyIn(one, other);
  const happening: Happening = {
    before: one ? before.askedOf(id) : no,
    after: other ? after.askedOf(id) : no,
    happens: (plan) => asks(plan, id),
  };
  return [
    ...told({ change: 'asked', id, only }, compare(happening, comparison)),
    ...(one && other ? ofBoth(one, other, comparison) : []),
  ];
}

function ofBoth(one: CompiledQuestion, other: CompiledQuestion, comparison: Comparison): readonly Compared[] {
  const { id } = other;
  const plain = (change: ChangeKind, differs: boolean): readonly Compared[] =>
    differs ? [{ is: 'change', change: { change, id }, diagram: no }] : [];
  return [
    ...derivation(one, other, comparison),
    ...plain('answers', !isSame(answersOf(one), answersOf(other))),
    ...plain('terms', !isSame(termsOf(one), termsOf(other))),
  ];
}

function answersOf({ spec, currency, unit, scale }: CompiledQuestion): unknown {
  return { spec, currency, unit, scale };
}

/** All that is compared by what it does, or apart, left out. */
function termsOf({
  spec: _spec,
  currency: _currency,
  unit: _unit,
  scale: _scale,
  when: _when,
  derive: _derive,
  group: _group,
  section: _section,
  readByRules: _readByRules,
  consumed: _consumed,
  ...terms
}: CompiledQuestion): unknown {
  return terms;
}

/** What it is derived as, where diagrams follow that; else how it is written. */
function derivation(one: CompiledQuestion, other: CompiledQuestion, comparison: Comparison): readonly Compared[] {
  const { id, derive } = other;
  if (isSame(one.derive, derive)) return [];
  const change: Compared = { is: 'change', change: { change: 'derivation', id }, diagram: no };
  if (one.derive === undefined || derive === undefined || !isExact(one.derive) || !isExact(derive)) return [change];
  const before = one.derive;
  const found = comparison.after.encoding.attempt(() =>
    testsOf(other).every(
      (test) => valueIn(comparison.before.encoding, before, test) === valueIn(comparison.after.encoding, derive, test),
    ),
  );
  if (!found.done) return [{ is: 'open', id }];
  return found.value && other.spec.options !== undefined ? [] : [change];
}

function valueIn(encoding: Encoding, derive: Expression, test: Test): Diagram {
  return encoding.value(derive, test);
}

function testsOf({ spec }: CompiledQuestion): readonly Test[] {
  const values = spec.kind === 'boolean' ? [true, false] : (spec.options ?? []);
  return [present, ...values.map((value) => oneOfTest([value]))];
}

/** What differs in a gate of either form. */
export function changesOfGate(id: string, comparison: Comparison): readonly Compared[] {
  const gateIn = (form: CompiledForm) => form.products.flatMap(({ gates }) => gates).find((gate) => gate.id === id);
  const one = gateIn(comparison.before.form);
  const other = gateIn(comparison.after.form);
  const closing = ({ encoding }: Comparison['before'], gate: typeof one): Diagram | undefined =>
    gate
      ? within(encoding, () => encoding.space.diagrams.and(encoding.inForce(gate), encoding.condition(gate.when)))
      : no;
  const happening: Happening = {
    before: closing(comparison.before, one),
    after: closing(comparison.after, other),
    happens: ({ form, answers, at }) => {
      const gate = gateIn(form);
      return gate !== undefined && evaluationOf(form, answers, at.asOf).verdict(gate.when, undefined) === 'yes';
    },
  };
  return told({ change: 'gate', id, only: onlyIn(one, other) }, compare(happening, comparison));
}

/** What differs in a check of either form. */
export function changesOfCheck(id: string, comparison: Comparison): readonly Compared[] {
  const checkIn = (form: CompiledForm) => form.checks.find((check) => check.id === id);
  const one = checkIn(comparison.before.form);
  const other = checkIn(comparison.after.form);
  const stopping = ({ encoding }: Comparison['before'], check: typeof one): Diagram | undefined => {
    const { diagrams } = encoding.space;
    if (!check) return no;
    return within(encoding, () =>
      diagrams.all([
        encoding.inForce(check),
        encoding.condition(check.when ?? true),
        diagrams.not(encoding.condition(check.holds)),
      ]),
    );
  };
  const group = (form: CompiledForm): string | undefined => indexOf(form).questions.get(checkIn(form)?.at ?? '')?.group;
  const happening: Happening = {
    before: stopping(comparison.before, one),
    after: stopping(comparison.after, other),
    group: group(comparison.after.form) ?? group(comparison.before.form),
    happens: ({ form, answers, at }) => {
      const check = checkIn(form);
      const evaluation = evaluationOf(form, answers, at.asOf);
      const own = group(form);
      const row = own === undefined ? undefined : evaluation.rowKeys(own)[0];
      return (
        check !== undefined &&
        evaluation.verdict(check.when ?? true, row) === 'yes' &&
        evaluation.verdict(check.holds, row) === 'no'
      );
    },
  };
  const severity: readonly Compared[] =
    one && other && (one.severity !== other.severity || one.at !== other.at)
      ? [{ is: 'change', change: { change: 'terms', id }, diagram: no }]
      : [];
  return [...told({ change: 'check', id, only: onlyIn(one, other) }, compare(happening, comparison)), ...severity];
}

function within(encoding: Encoding, make: () => Diagram): Diagram | undefined {
  const found = encoding.attempt(make);
  return found.done ? found.value : undefined;
}

function onlyIn(one: unknown, other: unknown): FormChange['only'] {
  if (one === undefined) return 'after';
  return other === undefined ? 'before' : undefined;
}

interface Subject {
  readonly change: ChangeKind;
  readonly id: string;
  readonly only: FormChange['only'];
}

function told({ change, id, only }: Subject, gap: Gap | 'same' | 'notCompared'): readonly Compared[] {
  const where = only === undefined ? {} : { only };
  if (gap === 'notCompared') return [{ is: 'open', id }];
  if (gap === 'same')
    return only === undefined ? [] : [{ is: 'change', change: { change, id, ...where }, diagram: no }];
  const { diagram, ...sides } = gap;
  return [{ is: 'change', change: { change, id, ...where, ...sides }, diagram }];
}

/** Equal as JSON, whatever the order of keys. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const left = Object.entries(one).filter(([, value]) => value !== undefined);
  const right = new Map<string, unknown>(Object.entries(other).filter(([, value]) => value !== undefined));
  return left.length === right.size && left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)));
}
