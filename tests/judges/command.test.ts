// The twelve reference borrowers, in the reference's own JSON, through the command.
import { afterAll, describe, expect, it } from 'vitest';
import type { PlanReport } from '../../packages/cli/src/output/planReport.js';
import { recordRun } from '../../packages/cli/src/recordRun.js';
import { temporaryFolder } from '../../packages/cli/src/temporaryFile.js';
import { readFields, readPersonas, readProfile, readTargets } from './domain.js';
import { hasShared } from './shared.js';

const { file, remove } = temporaryFolder();
afterAll(remove);

const fields = hasShared ? readFields() : [];
const groups = hasShared ? readProfile().groups.map(({ id }) => id) : [];
const cases = hasShared
  ? readTargets().map((target) => ({
      id: target.id,
      target,
      persona: readPersonas().find(({ id }) => id === target.id)!,
    }))
  : [];

async function planOf(...args: readonly string[]): Promise<PlanReport> {
  const { code, out, err } = await recordRun([
    'plan',
    '--form',
    'business-loan',
    '--formats',
    'reference',
    '--json',
    ...args,
  ]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as PlanReport;
}

/** Of the 312: neither facts of the profile nor closings. */
function counted({ questions }: PlanReport): PlanReport['questions'] {
  return questions.filter(({ id }) => !id.startsWith('profile.') && !id.endsWith('.closed'));
}

describe.skipIf(!hasShared).each(cases)('$id', ({ id, persona, target }) => {
  const { asOf, profile, answers } = persona;
  const whole = { asOf, profile, answers, closed: groups };

  it('needs, before post-loan, what was counted by hand', async () => {
    const report = await planOf('--known', file(whole), '--stage', 'contract');
    const needed = counted(report).filter(({ state }) => state === 'ask' || state === 'known' || state === 'derived');
    expect(needed).toHaveLength(target.neededBeforePostLoan);
    expect(report.burden).toMatchObject({ pending: 0, fullForm: target.generalForm.instances });
  });

  it('is the persona that comes with the command', async () => {
    const fromFile = await planOf('--known', file(whole), '--stage', 'contract');
    expect(await planOf('--persona', id, '--answers', '--stage', 'contract')).toEqual(fromFile);
    const document = await recordRun(['write', '--answers-file', file(whole), '--stage', 'contract']);
    expect(document).toEqual(await recordRun(['write', '--persona', id, '--answers', '--stage', 'contract']));
    expect(document.code).toBe(0);
  });

  it('is asked, answering as it goes, what its sources do not tell', async () => {
    const given = prefilled(persona);
    const asked = new Set<string>();
    for (let round = 0; round < 20; round += 1) {
      const report = await planOf('--known', file({ asOf, profile, ...given }));
      const asks = report.questions.filter(({ state }) => state === 'ask');
      if (asks.length === 0) break;
      for (const { id: at } of asks) if (answer(at, given, answers)) asked.add(at.replace('[]', '[0]'));
    }
    const { typed, uploads, suggested } = target.atApplication;
    // Fiscal years follow from the day (SPEC G4); the count by hand has them typed where no source delivers them.
    const years = [...asked].some((at) => at.startsWith('years[')) && !persona.prefillSources.includes('TAX') ? 3 : 0;
    expect(asked.size).toBe(typed + uploads + suggested - years);
  });
});

type Answers = (typeof cases)[number]['persona']['answers'];

interface Given {
  readonly answers: Record<string, Record<string, unknown> | Record<string, unknown>[]>;
  readonly closed: string[];
}

/** What a bank already knows when its borrower opens the form: each field that one of the borrower's sources tells. */
function prefilled({ answers, prefillSources }: (typeof cases)[number]['persona']): Given {
  const given: Given = { answers: {}, closed: [] };
  for (const { id, sources } of fields) {
    const [part = '', name = ''] = id.split('.');
    if (!sources.some((source) => prefillSources.includes(source))) continue;
    const content = answers[part];
    if (!Array.isArray(content)) put(given, { part, name }, (content as Record<string, unknown> | undefined)?.[name]);
    else
      content.forEach((row: Record<string, unknown>, place) =>
        put(given, { part, name, place }, row[name], content.length),
      );
  }
  return given;
}

interface Place {
  readonly part: string;
  readonly name: string;
  readonly place?: number;
}

function put({ answers }: Given, { part, name, place }: Place, value: unknown, rows = 1): void {
  if (value === undefined) return;
  if (place === undefined) {
    Object.assign((answers[part] ??= {}), { [name]: value });
    return;
  }
  const all = (answers[part] ??= Array.from({ length: rows }, () => ({}))) as Record<string, unknown>[];
  while (all.length <= place) all.push({});
  Object.assign(all[place]!, { [name]: value });
}

/** Answers one ask as the borrower would; whether it is one of the 312. */
function answer(at: string, given: Given, would: Answers): boolean {
  const [, part = '', row, name = ''] = /^(\w+)(?:\[(\d*)\])?\.(\w+)$/.exec(at) ?? [];
  if (name === 'closed') {
    const rows = (given.answers[part] ?? []) as unknown[];
    const all = (would[part] ?? []) as unknown[];
    if (rows.length < all.length) given.answers[part] = [...(rows as Record<string, unknown>[]), {}];
    else given.closed.push(part);
    return false;
  }
  const place = row === undefined ? undefined : Number(row);
  const content = would[part];
  const from = (place === undefined ? content : (content as unknown[] | undefined)?.[place]) as
    | Record<string, unknown>
    | undefined;
  if (from?.[name] === undefined) throw new Error(`${at} is asked, but the borrower has no answer to it.`);
  put(given, { part, name, ...(place === undefined ? {} : { place }) }, from[name]);
  return true;
}
