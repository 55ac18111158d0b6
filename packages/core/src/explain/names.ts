import type { InstanceId } from '../answers/index.js';
import { indexOf } from '../compiled/index.js';
import { textOf, type Value, type ValueSpec } from '../value/index.js';
import type { Fact, OtherAnswer } from './explanation.js';
import type { Wording } from './words.js';

/** Formats as borrowers know them, each once. */
export function formatNames(formats: readonly string[], { words, formats: named = {}, form, texts }: Wording): string {
  const all = [...new Set(formats)].map((id) => named[id] ?? (id === form.id ? texts.title : id));
  return words.list(all);
}

/** Sources as borrowers know them. */
export function sourceNames(sources: readonly string[], { words, texts }: Wording): string {
  return words.list(sources.map((source) => texts.sources[source] ?? source));
}

const mostNames = 4;

/** The first few of some instances, by their labels. */
export function names(ids: readonly InstanceId[], wording: Wording): string {
  const all = [...new Set(ids.map((id) => nameOf(id, wording)))];
  return wording.words.list(all.slice(0, mostNames));
}

/** A question as its label says it, with its row; a closing as its group's. */
export function nameOf(id: InstanceId, wording: Wording): string {
  const { form, texts, words } = wording;
  const group = id.endsWith('.closed') ? id.slice(0, -'.closed'.length) : undefined;
  if (group !== undefined && indexOf(form).groups.has(group)) return words.closing(texts.groups[group]?.label ?? group);
  const label = words.quote(texts.questions[questionOf(id)]?.label ?? questionOf(id));
  return rowName(id, wording) + label;
}

/** The question of an instance, whatever its row. */
export function questionOf(id: InstanceId): string {
  return id.replace(/\[[^[\]]*\]/, '');
}

/** The row of an instance by its place, for those in rows that have one. */
function rowName(id: InstanceId, { texts, words, rows }: Wording): string {
  const { group, row } = /^(?<group>\w+)\[(?<row>[^\]]*)\]/.exec(id)?.groups ?? {};
  if (group === undefined || row === undefined || !rows) return '';
  const place = rows(group).indexOf(row);
  return place < 0 ? '' : words.row(texts.groups[group]?.row ?? group, place + 1);
}

/** Facts in one row of words. */
export function wordFacts(all: readonly Fact[], wording: Wording): string {
  return wording.words.list(all.map((fact) => wordFact(fact, wording)));
}

function wordFact(fact: Fact, wording: Wording): string {
  const { words } = wording;
  const name = nameOf(fact.at, wording);
  switch (fact.fact) {
    case 'value':
      return words.is(name, wordValue(fact, wording));
    case 'declined':
      return words.declined(name);
    case 'notAsked':
      return words.notAsked(name);
    case 'rows':
      return words.rows(name, fact.rows);
    case 'notInForce':
      return words.notInForce(name, fact);
  }
}

/** A value as the form's texts have it. */
export function wordValue({ at, value }: OtherAnswer, { form, texts, words }: Wording): string {
  const id = questionOf(at);
  const spec = indexOf(form).questions.get(id)?.spec;
  const options = texts.questions[id]?.options ?? {};
  const one = (item: unknown): string => options[String(item)] ?? String(item);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) return words.list(value.map(one));
  return spec && hasAmount(spec) ? grouped(textOf(value)) + (spec.kind === 'percent' ? ' %' : '') : one(value);
}

function hasAmount({ kind }: ValueSpec): boolean {
  return kind === 'money' || kind === 'percent' || kind === 'decimal';
}

/** Thousands separated, exactly. */
function grouped(decimal: Value): string {
  const [whole = '', fraction] = textOf(decimal).split('.');
  const separated = whole.replace(
    /^(-?\d{1,3})((?:\d{3})*)$/,
    (_, first: string, rest: string) => first + rest.replace(/\d{3}/g, ',$&'),
  );
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}
