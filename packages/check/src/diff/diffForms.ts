import type { CompiledForm } from '@askless/core';
import { no, type Diagram } from '../diagram/index.js';
import { profilesOf, reachOf, type ProfileShare } from '../reach/index.js';
import { spaceOf } from '../space/index.js';
import { changesOfCheck, changesOfGate, changesOfQuestion, isSame, type Compared } from './changesOf.js';
import type { Comparison } from './comparison.js';
import type { DiffOptions, FormDiff } from './diff.js';
import { diffTexts } from './diffTexts.js';

/**
 * Compares what two forms do: which borrowers are asked, closed out or stopped in one of them alone. A form that is only
 * written otherwise does nothing different.
 *
 * @param before Compiled with the same formats as `after`.
 * @returns Data. `changes` is empty where the forms do the same; texts are told apart.
 */
export function diffForms(before: CompiledForm, after: CompiledForm, options: DiffOptions = {}): FormDiff {
  const { budget, asOf, definitions } = options;
  const space = spaceOf([before, after], {
    ...(budget === undefined ? {} : { budget }),
    ...(asOf === undefined ? {} : { asOf }),
  });
  const comparison: Comparison = { space, before: reachOf(before, space), after: reachOf(after, space) };
  const compared = [
    ...bothOf(before, after, ({ questions }) => questions).flatMap((id) => changesOfQuestion(id, comparison)),
    ...bothOf(before, after, gatesIn).flatMap((id) => changesOfGate(id, comparison)),
    ...bothOf(before, after, ({ checks }) => checks).flatMap((id) => changesOfCheck(id, comparison)),
    ...rowsAndOrder(before, after),
  ];
  const affected = affectedBy(compared, comparison);
  return {
    before: nameOf(before),
    after: nameOf(after),
    changes: compared.flatMap((one) => (one.is === 'change' ? [one.change] : [])),
    ...(affected ? { affected } : {}),
    texts: definitions ? diffTexts(definitions.before.texts, definitions.after.texts) : [],
    notCompared: compared.flatMap((one) => (one.is === 'open' ? [one.id] : [])),
  };
}

function nameOf({ id, version, hash }: CompiledForm): FormDiff['before'] {
  return { form: id, version, hash };
}

type Listed = readonly { readonly id: string }[];

/** The ids of both forms, each once, in the order of the second. */
function bothOf(before: CompiledForm, after: CompiledForm, list: (form: CompiledForm) => Listed): readonly string[] {
  return [...new Set([...list(after), ...list(before)].map(({ id }) => id))];
}

function gatesIn({ products }: CompiledForm): Listed {
  return products.flatMap(({ gates }) => gates);
}

function rowsAndOrder(before: CompiledForm, after: CompiledForm): readonly Compared[] {
  const rows = after.groups.filter((group) => {
    const own = before.groups.find(({ id }) => id === group.id);
    return own !== undefined && !isSame(rowsOf(own), rowsOf(group));
  });
  const one = ordered(before);
  const other = ordered(after);
  const kept = new Set(other.filter((id) => one.includes(id)));
  const moved = movedIn(
    one.filter((id) => kept.has(id)),
    other.filter((id) => kept.has(id)),
  );
  return [
    ...rows.map(({ id }): Compared => ({ is: 'change', change: { change: 'rows', id }, diagram: no })),
    ...moved.map((id): Compared => ({ is: 'change', change: { change: 'order', id }, diagram: no })),
  ];
}

function rowsOf({ minRows, maxRows, fiscalYears, counted, party }: CompiledForm['groups'][number]): unknown {
  return { minRows, maxRows, fiscalYears, counted, party };
}

function ordered({ layout }: CompiledForm): readonly string[] {
  return layout.flatMap(({ id, items }) => items.map((item) => `${id} ${item}`));
}

/** What does not stand in the longest run that keeps its order. */
function movedIn(one: readonly string[], other: readonly string[]): readonly string[] {
  const places = new Map(one.map((id, place) => [id, place]));
  const runs: { readonly last: number; readonly ids: readonly string[] }[] = [];
  for (const id of other) {
    const place = places.get(id) ?? 0;
    const best = runs.filter(({ last }) => last < place).reduce<readonly string[]>(longer, []);
    runs.push({ last: place, ids: [...best, id] });
  }
  const longest = new Set(runs.reduce<readonly string[]>(longer, []));
  return other.filter((id) => !longest.has(id)).map((id) => id.split(' ')[1] ?? id);
}

function longer(best: readonly string[], { ids }: { readonly ids: readonly string[] }): readonly string[] {
  return ids.length > best.length ? ids : best;
}

function affectedBy(compared: readonly Compared[], { space, after }: Comparison): ProfileShare | undefined {
  const concerned = compared.flatMap((one): readonly Diagram[] => (one.is === 'change' ? [one.diagram] : []));
  const found = after.encoding.attempt(() => profilesOf(space.diagrams.any(concerned), space));
  return found.done ? found.value : undefined;
}
