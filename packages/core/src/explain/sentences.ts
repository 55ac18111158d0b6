import type { InstanceId } from '../answers/index.js';
import { indexOf, type CompiledForm } from '../compiled/index.js';
import type { FormTexts, Stage } from '../form/index.js';
import type { SkipCode } from '../plan/index.js';
import { textOf, type Value, type ValueSpec } from '../value/index.js';
import type { Explanation, Fact } from './explanation.js';

/** The words of one language: short functions from names to sentences. */
export interface ExplainWords {
  readonly locale: string;
  readonly quote: (name: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly row: (group: string, place: number) => string;
  readonly closing: (group: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly is: (name: string, value: string) => string;
  readonly declined: (name: string) => string;
  readonly notAsked: (name: string) => string;
  readonly rows: (group: string, rows: number) => string;
  readonly notInForce: (name: string, date: { readonly validFrom?: string; readonly validTo?: string }) => string;
  ask(needed: {
    readonly formats: string;
    readonly deciding: string;
    readonly because: string;
    readonly optional: boolean;
  }): string;
  readonly skip: Readonly<Record<SkipCode, (detail: { readonly because: string; readonly stage: string }) => string>>;
  readonly pending: (on: string, sources: string) => string;
  readonly known: (origin: 'typed' | 'profile' | 'source' | 'row' | 'party' | 'declined', source: string) => string;
  readonly derived: (from: string) => string;
  readonly stopped: string;
  readonly stages: Readonly<Record<Stage, string>>;
}

/** What sentences are made from besides the explanation. */
export interface Wording {
  readonly form: CompiledForm;
  readonly texts: FormTexts;
  readonly words: ExplainWords;
  /** The names of intake formats as borrowers know them; left out: their ids. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Rows by group, for numbering them. */
  readonly rows?: (group: string) => readonly string[];
}

/**
 * An explanation as a sentence or two that a borrower understands, made from the form's texts and rules alone.
 * It says nothing of the outcome of the application.
 */
export function wordExplanation(explanation: Explanation, wording: Wording): string {
  const { words } = wording;
  switch (explanation.state) {
    case 'ask':
      return words.ask({
        formats: formatNames(
          explanation.needs.map(({ format }) => format),
          wording,
        ),
        deciding: names(explanation.readers, wording),
        because: facts(explanation.because, wording),
        optional: explanation.optional,
      });
    case 'skip': {
      const stage = explanation.stage === undefined ? '' : words.stages[explanation.stage];
      return words.skip[explanation.code]({ because: facts(explanation.because, wording), stage });
    }
    case 'pending':
      return words.pending(names(explanation.on, wording), sourceNames(explanation.sources, wording));
    case 'derived':
      return words.derived(
        names(
          explanation.from.map(({ at }) => at),
          wording,
        ),
      );
    case 'known':
      return wordKnown(explanation, wording);
    case 'stopped':
      return words.stopped;
  }
}

function wordKnown(
  { provenance, declined }: Extract<Explanation, { state: 'known' }>,
  { words, texts }: Wording,
): string {
  if (declined !== undefined || provenance === undefined) return words.known('declined', '');
  if (provenance.from === 'source') return words.known('source', texts.sources[provenance.source] ?? provenance.source);
  return words.known(provenance.from === 'derived' ? 'typed' : provenance.from, '');
}

function formatNames(formats: readonly string[], { words, formats: named = {}, form, texts }: Wording): string {
  const all = [...new Set(formats)].map((id) => named[id] ?? (id === form.id ? texts.title : id));
  return words.list(all);
}

function sourceNames(sources: readonly string[], { words, texts }: Wording): string {
  return words.list(sources.map((source) => texts.sources[source] ?? source));
}

const mostNames = 4;

function names(ids: readonly InstanceId[], wording: Wording): string {
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

function questionOf(id: InstanceId): string {
  return id.replace(/\[[^[\]]*\]/, '');
}

/** The row of an instance by its place, for those in rows that have one. */
function rowName(id: InstanceId, { texts, words, rows }: Wording): string {
  const { group, row } = /^(?<group>\w+)\[(?<row>[^\]]*)\]/.exec(id)?.groups ?? {};
  if (group === undefined || row === undefined || !rows) return '';
  const place = rows(group).indexOf(row);
  return place < 0 ? '' : words.row(texts.groups[group]?.row ?? group, place + 1);
}

function facts(all: readonly Fact[], wording: Wording): string {
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

function wordValue({ at, value }: Extract<Fact, { fact: 'value' }>, { form, texts, words }: Wording): string {
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
