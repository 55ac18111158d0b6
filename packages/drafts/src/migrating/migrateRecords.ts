import {
  migrate,
  noAnswers,
  type Answer,
  type Answers,
  type CompiledForm,
  type Migrations,
  type Orphan,
} from '@askless/core';
import { written, type DraftHeader, type DraftRecord, type RecordChange } from '../store/index.js';
import { isKept, liveRecords, migrationWriter, type MigratedRecords } from '../records/index.js';
import { parseLooseAnswer, parseRowKeys } from './parseLoosely.js';

/**
 * Brings a draft’s records to the form as it is now (SPEC D10).
 *
 * A record that stands elsewhere now stays, marked as moved, with what other tabs had put there; what has no place any
 * more is kept as an orphan. Only what browsers may not keep from now on is taken out of the store.
 */
export function migrateRecords(
  { header, records }: { readonly header: DraftHeader; readonly records: readonly DraftRecord[] },
  to: { readonly form: CompiledForm; readonly migrations: Migrations },
): MigratedRecords {
  const live = liveRecords(records);
  const migrated = migrate({ answers: looseAnswers(live), form: header.form }, to);
  const withheld = migrate({ answers: withheldAnswers(live), form: header.form }, to);
  if (!migrated.ok || !withheld.ok) return { ok: false, code: migrated.ok ? 'unknown-version' : migrated.code };
  const next = contentsOf(to.form, migrated.answers, new Map(records.map((record) => [record.key, record])));
  for (const id of withheld.answers.given.keys()) next.set(`withheld:${id}`, true);
  const changes = changesTo(next, live, secretKeys(live, header, to));
  const after = new Map(records.map((record) => [record.key, record]));
  for (const change of changes) {
    const record = written(after.get(change.key), change, { writer: migrationWriter });
    if (record) after.set(change.key, record);
    else after.delete(change.key);
  }
  const unkept = new Map([...migrated.answers.given].filter(([id]) => !isKept(to.form, id)));
  return { ok: true, records: [...after.values()], changes, applied: migrated.applied, unkept };
}

function looseAnswers(records: readonly DraftRecord[]): Answers {
  const given = new Map<string, Answer>();
  const rows = new Map<string, readonly string[]>();
  const closed = new Set<string>();
  const parties = new Map<string, string>();
  for (const { key, content } of records) {
    const name = key.slice(key.indexOf(':') + 1);
    if (key.startsWith('answer:')) {
      const answer = parseLooseAnswer(content);
      if (answer) given.set(name, answer);
    }
    if (key.startsWith('rows:')) {
      const keys = parseRowKeys(content);
      if (keys) rows.set(name, keys);
    }
    if (key.startsWith('closed:')) closed.add(name);
    if (key.startsWith('party:') && typeof content === 'string') parties.set(name, content);
  }
  return { ...noAnswers, given, rows, closed, parties };
}

/** Answers that were not kept, so that they can be asked for by their present names. */
function withheldAnswers(records: readonly DraftRecord[]): Answers {
  const ids = records.flatMap(({ key }) => (key.startsWith('withheld:') ? key.slice('withheld:'.length) : []));
  return { ...noAnswers, given: new Map(ids.map((id) => [id, { status: 'declined', reason: 'unwilling' }])) };
}

/** A key under which no other orphan is kept: earlier ones of the same place stay. */
function freeKey({ what, at }: Orphan, taken: readonly ReadonlyMap<string, unknown>[]): string {
  const key = `orphan:${what}:${at}`;
  for (let number = 2; ; number += 1) {
    const free = number === 2 ? key : `${key}~${number - 1}`;
    if (!taken.some((keys) => keys.has(free))) return free;
  }
}

/** What the records are to hold, by key. */
function contentsOf(
  form: CompiledForm,
  { given, rows, closed, parties, orphans = [] }: Answers,
  before: ReadonlyMap<string, unknown>,
): Map<string, unknown> {
  const next = new Map<string, unknown>();
  for (const [id, answer] of given) {
    if (isKept(form, id)) next.set(`answer:${id}`, answer);
    else next.set(`withheld:${id}`, true);
  }
  for (const [group, keys] of rows) next.set(`rows:${group}`, keys);
  for (const group of closed) next.set(`closed:${group}`, true);
  for (const [slot, as] of parties) next.set(`party:${slot}`, as);
  for (const orphan of orphans) next.set(freeKey(orphan, [next, before]), orphan);
  return next;
}

const migrating = /^(?:answer|rows|closed|party|withheld):/;

function changesTo(
  next: ReadonlyMap<string, unknown>,
  live: readonly DraftRecord[],
  secrets: ReadonlySet<string>,
): RecordChange[] {
  const before = new Map(live.map((record) => [record.key, record]));
  const set = [...next]
    .filter(([key, content]) => JSON.stringify(before.get(key)?.content) !== JSON.stringify(content))
    .map(([key, content]) => ({ key, content }));
  const gone = live.filter(({ key, content }) => migrating.test(key) && !next.has(key) && isReadable(key, content));
  const left = gone.map(({ key, sequence }): RecordChange => {
    const isSecret = key.startsWith('withheld:') || secrets.has(key);
    return isSecret ? { key } : { key: `moved:${key}`, content: { sequence } };
  });
  return [...set, ...left];
}

/** Keys of answers whose new place browsers may not keep. */
function secretKeys(
  live: readonly DraftRecord[],
  { form }: DraftHeader,
  to: { readonly form: CompiledForm; readonly migrations: Migrations },
): ReadonlySet<string> {
  const keys = live.filter((record) => {
    const migrated = migrate({ answers: looseAnswers([record]), form }, to);
    return migrated.ok && [...migrated.answers.given.keys()].some((id) => !isKept(to.form, id));
  });
  return new Set(keys.map(({ key }) => key));
}

/** What can't be read stays where it is, and is told of as damaged. */
function isReadable(key: string, content: unknown): boolean {
  if (key.startsWith('answer:')) return parseLooseAnswer(content) !== undefined;
  return !key.startsWith('rows:') || parseRowKeys(content) !== undefined;
}
