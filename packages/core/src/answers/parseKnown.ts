import { indexOf, type CompiledForm, type GroupId } from '../compiled/index.js';
import { parseAsStored } from '../validate/index.js';
import { parseValue, textOf, type Value } from '../value/index.js';
import { applyChange } from './applyChange.js';
import { withRows } from './withRows.js';
import { noAnswers, type Answers, type Change, type InstanceId, type RowKey, type SourceState } from './answers.js';
import { fiscalYears } from './fiscalYears.js';
import { instanceId, isRowKey } from './instance.js';

/** Something in a known file that can't be used; everything else is. `at` is a path in the file, cut to 120 characters. */
export interface KnownIssue {
  readonly code: string;
  readonly at: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** What is known of a borrower before the first question. */
export interface KnownFacts {
  readonly answers: Answers;
  readonly asOf?: string;
  readonly issues: readonly KnownIssue[];
}

/**
 * Reads what is known of a borrower:
 * `{ asOf, profile: { name: value }, answers: { section: { … }, group: [{ … }] }, closed: [group],
 *    sources: { id: { status, at, verified, answers } } }`.
 *
 * Row objects may name their key as `$row`; else rows are r1, r2 … Where rows are fixed they are found by their key
 * question's value, else by their place, the oldest first. JSON numbers are accepted for amounts. Null means not known.
 *
 * @param asOf The day of the plan, where the file names none.
 * @returns All that could be read, and an issue for each path that is unknown and each value of a wrong type.
 */
export function parseKnown(form: CompiledForm, json: unknown, asOf?: string): KnownFacts {
  const issues: KnownIssue[] = [];
  const add: AddIssue = (code, at, facts) => issues.push({ code, at: at.slice(0, 120), ...(facts ? { facts } : {}) });
  const file = recordOf(json, '', add);
  for (const key of Object.keys(file)) if (!parts.has(key)) add('unknown-path', key);
  const day = parseDay(file['asOf'], add) ?? asOf;
  const at = { form, add, asOf: day };
  let answers = noAnswers;
  for (const [by, path] of [
    ['profile', { profile: file['profile'] }],
    ['typed', file['answers']],
  ] as const) {
    const read = readAnswers(path ?? {}, by === 'profile' ? '' : 'answers', at);
    answers = {
      ...answers,
      rows: withRows(answers.rows, read.rows),
      given: new Map([
        ...answers.given,
        ...[...read.values].map(([id, value]) => [id, { status: 'known', value, by }] as const),
      ]),
    };
  }
  answers = readSources(file['sources'], answers, at);
  answers = readClosed(file['closed'], answers, at);
  return { answers, issues, ...(day === undefined ? {} : { asOf: day }) };
}

function parseDay(found: unknown, add: AddIssue): string | undefined {
  if (found === undefined || found === null) return undefined;
  const parsed = parseValue({ kind: 'date' }, found);
  if ('value' in parsed) return textOf(parsed.value);
  add(parsed.issue.code, 'asOf');
  return undefined;
}

const parts = new Set(['asOf', 'profile', 'answers', 'closed', 'sources']);

type AddIssue = (code: string, at: string, facts?: KnownIssue['facts']) => void;

interface Reading {
  readonly form: CompiledForm;
  readonly add: AddIssue;
  readonly asOf: string | undefined;
}

type Found = Readonly<Record<string, unknown>>;

/** An object's own entries; anything else is an issue, nothing at all is empty. */
function recordOf(found: unknown, at: string, add: AddIssue): Found {
  if (found === undefined || found === null) return {};
  try {
    if (typeof found === 'object' && !Array.isArray(found))
      return Object.assign(Object.create(null), Object.fromEntries(Object.entries(found)));
  } catch {
    // A getter or a proxy threw: no JSON has either.
  }
  add('not-an-object', at);
  return {};
}

const mostItems = 100_000;

/** A list's items; undefined for anything else, and for more than any borrower has. */
function listOf(found: unknown): readonly unknown[] | undefined {
  try {
    return Array.isArray(found) && found.length <= mostItems ? [...found] : undefined;
  } catch {
    return undefined;
  }
}

interface ReadAnswers {
  readonly values: Map<InstanceId, Value>;
  readonly rows: Map<GroupId, readonly RowKey[]>;
}

/** Reads nested answers into instances and rows. */
function readAnswers(found: unknown, path: string, reading: Reading): ReadAnswers {
  const { form, add } = reading;
  const { groups } = indexOf(form);
  const values = new Map<InstanceId, Value>();
  const rows = new Map<GroupId, readonly RowKey[]>();
  for (const [part, content] of Object.entries(recordOf(found, path, add))) {
    const at = path === '' ? part : `${path}.${part}`;
    if (content === null || content === undefined) continue;
    if (groups.has(part)) rows.set(part, readRows(content, { part, at, values }, reading));
    else if (form.questions.some(({ id }) => id.startsWith(`${part}.`)))
      readPart(content, { part, at, values, row: undefined }, reading);
    else add('unknown-path', at);
  }
  return { values, rows };
}

interface Part {
  readonly part: string;
  readonly at: string;
  readonly values: Map<InstanceId, Value>;
}

function readPart(
  content: unknown,
  { part, at, values, row }: Part & { row: RowKey | undefined },
  { form, add }: Reading,
): void {
  for (const [name, input] of Object.entries(recordOf(content, at, add))) {
    if (input === null || input === undefined || name === '$row') continue;
    const question = indexOf(form).questions.get(`${part}.${name}`);
    if (!question) {
      add('unknown-path', `${at}.${name}`);
      continue;
    }
    const parsed = parseAsStored(question.spec, input);
    if ('value' in parsed) values.set(instanceId(question.id, row), parsed.value);
    else add(parsed.issue.code, `${at}.${name}`, parsed.issue.facts);
  }
}

function readRows(content: unknown, part: Part, reading: Reading): RowKey[] {
  const items = listOf(content);
  if (!items) {
    reading.add('not-a-list', part.at);
    return [];
  }
  const keys = new Set<RowKey>();
  items.forEach((item, place) => {
    const at = `${part.at}[${place}]`;
    const key = keyOf(item, { place, group: part.part }, reading);
    if (key === undefined) reading.add('row-without-key', at);
    else if (keys.has(key)) reading.add('row-doubled', at);
    else {
      keys.add(key);
      readPart(item, { ...part, at, row: key }, reading);
    }
  });
  return [...keys];
}

function keyOf(
  item: unknown,
  { place, group }: { place: number; group: GroupId },
  { form, asOf }: Reading,
): RowKey | undefined {
  const row = recordOf(item, '', () => undefined);
  const { fiscalYears: fixed, counted } = indexOf(form).groups.get(group) ?? {};
  const named = (fixed && row[fixed.key.slice(group.length + 1)]) ?? row['$row'];
  if (named === undefined && counted !== undefined) return String(place + 1);
  if (named === undefined)
    return fixed ? (asOf === undefined ? undefined : fiscalYears(fixed.count, asOf)[place]) : `r${place + 1}`;
  const key = typeof named === 'number' ? String(named) : named;
  return typeof key === 'string' && isRowKey(key) ? key : undefined;
}

function readSources(found: unknown, answers: Answers, reading: Reading): Answers {
  let next = answers;
  for (const [source, content] of Object.entries(recordOf(found, 'sources', reading.add))) {
    const at = `sources.${source}`;
    const { state, rows } = readSource(recordOf(content, at, reading.add), at, reading);
    if (state) next = applyChange(next, { change: 'supply', source, state, rows });
    else reading.add('unknown-status', at);
  }
  return next;
}

/** One source as a host or a file gives it: `{ status, at, verified, answers }`. */
function readSource(
  content: Found,
  at: string,
  reading: Reading,
): { state: SourceState | undefined; rows: ReadAnswers['rows'] } {
  const { status = 'delivered' } = content;
  if (status === 'available' || status === 'fetching' || status === 'failed')
    return { state: { status }, rows: new Map() };
  if (status !== 'delivered') return { state: undefined, rows: new Map() };
  const { values, rows } = readAnswers(content['answers'], `${at}.answers`, reading);
  const when = typeof content['at'] === 'string' ? { at: content['at'] } : {};
  return { state: { status, verified: content['verified'] === true, values, ...when }, rows };
}

function readClosed(found: unknown, answers: Answers, { form, add }: Reading): Answers {
  if (found === undefined || found === null) return answers;
  const closed = listOf(found);
  if (!closed) add('not-a-list', 'closed');
  let next = answers;
  for (const group of closed ?? []) {
    if (typeof group === 'string' && indexOf(form).groups.has(group))
      next = applyChange(next, { change: 'close', group, closed: true });
    else add('unknown-group', 'closed');
  }
  return next;
}

/** What a source delivered, as a change, and what of it can't be used. */
export interface Delivery {
  readonly change: Extract<Change, { change: 'supply' }>;
  readonly issues: readonly KnownIssue[];
}

/**
 * Reads what a source delivered, as nested answers.
 *
 * @returns The change to apply, and an issue for each path and value that can't be used.
 */
export function parseDelivery(
  form: CompiledForm,
  json: unknown,
  { source, asOf }: { source: string; asOf?: string },
): Delivery {
  const issues: KnownIssue[] = [];
  const add: AddIssue = (code, at, facts) => issues.push({ code, at: at.slice(0, 120), ...(facts ? { facts } : {}) });
  const { state, rows } = readSource(recordOf(json, '', add), '', { form, add, asOf });
  if (!state) add('unknown-status', 'status');
  return { change: { change: 'supply', source, state: state ?? { status: 'failed' }, rows }, issues };
}
