import { noAnswers, type Answer, type Answers, type InstanceId, type Orphan } from '../answers/index.js';
import type { CompiledForm } from '../compiled/index.js';
import type { Submission } from '../submission/index.js';
import { changeGiven } from './changeGiven.js';
import { changeRows } from './changeRows.js';
import { mapDelivered } from './delivered.js';
import { fitAnswers } from './fitAnswers.js';
import type { MigrationChange, Migrations } from './migration.js';

/** Answers in the form as it is now, with its orphans; or why they can't be brought there. */
export type Migrated =
  | {
      readonly ok: true;
      /** `orphans` among them holds what has no place any more. */
      readonly answers: Answers;
      /** The steps that were gone through. */
      readonly applied: readonly string[];
    }
  | { readonly ok: false; readonly code: 'other-form' | 'unknown-version' };

/** Answers with the version of the form that they were given to. */
export interface VersionedAnswers {
  readonly answers: Answers;
  readonly form: { readonly id: string; readonly version: string };
}

/**
 * Brings answers, or a submission, of any version of a form to its present one (SPEC M1–M4).
 *
 * No value is dropped: one without a place is an orphan. What was derived is computed again.
 *
 * @param migrations Checked by `defineMigrations`; its last step leads to the version of `form`.
 */
export function migrate(
  of: VersionedAnswers | Submission,
  { migrations, form }: { readonly migrations: Migrations; readonly form: CompiledForm },
): Migrated {
  if (of.form.id !== form.id || migrations.form !== form.id) return { ok: false, code: 'other-form' };
  const versions = [migrations.from, ...migrations.steps.map(({ to }) => to)];
  const [start, end] = [versions.indexOf(of.form.version), versions.indexOf(form.version)];
  if (start < 0 || end < start) return { ok: false, code: 'unknown-version' };
  const steps = migrations.steps.slice(start, end);
  const changed = changeAnswers(
    'receipts' in of ? answersOf(of) : of.answers,
    steps.flatMap(({ changes }) => changes),
  );
  return { ok: true, answers: fitAnswers(form, changed), applied: steps.map(({ id }) => id) };
}

/** What was submitted, as answers: what sources and the profile said counts as given by the profile until they say it again. */
function answersOf({ answers, demographics, rows, closed, parties, goOn }: Submission): Answers {
  const given = [...answers, ...demographics].flatMap((answer): [InstanceId, Answer][] => {
    if ('declined' in answer) return [[answer.at, { status: 'declined', reason: answer.declined }]];
    const { at, value, provenance } = answer;
    if (provenance.from === 'derived' || provenance.from === 'row') return [];
    return [[at, { status: 'known', value, by: provenance.from === 'typed' ? 'typed' : 'profile' }]];
  });
  return {
    ...noAnswers,
    given: new Map(given),
    rows: new Map(rows.map(({ group, keys }) => [group, keys])),
    closed: new Set(closed),
    parties: new Map(parties.map(({ slot, as }) => [slot, as])),
    goOn,
  };
}

function changeAnswers(answers: Answers, changes: readonly MigrationChange[]): Answers {
  return changes.reduce((so, change) => {
    const orphans: Orphan[] = [...(so.orphans ?? [])];
    const given = changeMap(so.given, change, (orphan) => orphans.push(orphan));
    const sources = mapDelivered(so.sources, (values, source) =>
      changeMap(values, change, (orphan) => orphans.push({ ...orphan, source })),
    );
    return changeRows({ ...so, given, sources, ...(orphans.length > 0 ? { orphans } : {}) }, change);
  }, answers);
}

function changeMap(
  answers: ReadonlyMap<InstanceId, Answer>,
  change: MigrationChange,
  add: (orphan: Orphan) => void,
): Map<InstanceId, Answer> {
  const given = new Map(answers);
  changeGiven(change, { given, orphan: (at, content, because) => add({ what: 'answer', at, content, because }) });
  return given;
}
