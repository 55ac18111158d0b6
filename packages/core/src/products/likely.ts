import { thresholdsOf, type CompiledForm, type CompiledQuestion } from '../compiled/index.js';
import { addDecimals, compareDecimals, divideDecimals } from '../decimal/index.js';
import type { Prior } from '../form/index.js';
import type { Value, ValueSpec } from '../value/index.js';

const likelyByForm = new WeakMap<CompiledForm, Map<string, Prior>>();

/**
 * The answers that a question is likely to get, with weights that add up to 1: the declared prior, else every option
 * alike, and of numbers one on each side of every threshold in the form's rules.
 *
 * @returns None for kinds that rules hardly compare: texts, dates, files.
 */
export function likelyAnswers(form: CompiledForm, question: CompiledQuestion): Prior {
  const known = likelyByForm.get(form) ?? new Map<string, Prior>();
  likelyByForm.set(form, known);
  const found = known.get(question.id) ?? shared(form.priors?.[question.id] ?? evenly(valuesOf(form, question)));
  known.set(question.id, found);
  return found;
}

function evenly(values: readonly Value[]): Prior {
  return values.map((value) => [value, 1]);
}

/** Weights as shares of the whole. */
function shared(prior: Prior): Prior {
  const total = prior.reduce((sum, [, weight]) => sum + weight, 0);
  return prior.map(([answer, weight]) => [answer, weight / total]);
}

function valuesOf(form: CompiledForm, { id, spec }: CompiledQuestion): readonly Value[] {
  switch (spec.kind) {
    case 'boolean':
      return [true, false];
    case 'choice':
      return spec.options ?? [];
    case 'choices':
      return choicesOf(spec);
    case 'integer':
      return numbers(form, id, spec).map((number) => Math.floor(Number(number)));
    case 'money':
    case 'percent':
    case 'decimal':
      return numbers(form, id, spec);
    default:
      return [];
  }
}

/** More choices together than a borrower ticks. */
const mostTogether = 4;

/** Each choice that stands alone, and every set of the others where they are few. */
function choicesOf({ options = [], exclusive = [] }: ValueSpec): readonly Value[] {
  const alone = options.filter((option) => exclusive.includes(option)).map((option) => [option]);
  const others = options.filter((option) => !exclusive.includes(option));
  if (others.length > mostTogether) return [...alone, ...others.map((option) => [option])];
  const sets = others.reduce<string[][]>((all, option) => [...all, ...all.map((set) => [...set, option])], [[]]);
  return [...alone, ...sets.filter((set) => set.length > 0)];
}

/** One number below the lowest threshold, one between each two, one above the highest. */
function numbers(form: CompiledForm, id: string, { min = '0', max }: ValueSpec): readonly string[] {
  const all = new Set((thresholdsOf(form).get(id) ?? []).map(String));
  const cuts = [...all].toSorted(compareDecimals).filter((cut) => compareDecimals(cut, min) > 0);
  const ends = [min, ...cuts, max ?? addDecimals(cuts.at(-1) ?? min, cuts.at(-1) ?? '2')];
  const between = ends.slice(1).map((end, place) => divideDecimals(addDecimals(ends[place] ?? min, end), '2', 2));
  return [...new Set(between.flatMap((number) => number ?? []))];
}
