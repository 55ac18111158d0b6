import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import { parseKnown, receiptOf, verifySubmission, submit, type CompiledForm, type Plan } from '@askless/core';
import { compileForm } from '@askless/core/define';
import { interview, randomFrom, randomValue, type Random } from '@askless/core/testing';
import { describe, expect, it } from 'vitest';
import { neededCells } from './oracle.js';

const form = compileForm(businessLoan, [reference]);

/** `BORROWERS=10000` for the figure in the README; each block below interviews a part of them. */
const borrowers = Number(process.env['BORROWERS'] ?? 240);
const blocks = 4;

describe('random borrowers, in random order, with edits, sources and contradicting facts', () => {
  it.each(Array.from({ length: blocks }, (_, block) => block))(
    'get documents that lack nothing and hold nothing needless (part %i)',
    (block) => {
      let judged = 0;
      for (let seed = block + 1; seed <= borrowers; seed += blocks) {
        judge(seed, randomFrom(seed));
        judged += 1;
      }
      expect(judged).toBeGreaterThan(0);
    },
    1_200_000,
  );
});

function judge(seed: number, random: Random): void {
  const at = {
    asOf: random.pick(['2026-11-23', '2028-06-01']),
    stage: random.pick(['application', 'contract', 'postLoan'] as const),
  };
  const sources = random.shuffle(['REG', 'TAX', 'OB', 'BUR', 'CRM', 'OCR']).slice(0, random.between(0, 4));
  const known = parseKnown(form, { profile: randomProfile(form, random) }).answers;
  const { plan, plans, ended } = interview(form, random, { at, known, sources, edits: 0.3, declines: 0.2 });
  expect({ seed, ended, pending: statesOf(plan, 'pending'), asks: requiredAsks(plan) }).toEqual({
    seed,
    ended: true,
    pending: [],
    asks: [],
  });
  for (const one of plans) expect(one.decisions.size, `seed ${seed}`).toBe(countInstances(one));
  const { met, open } = documentCells(plan);
  const needed = neededCells(businessLoan, plan);
  expect({ seed, missing: [...needed].filter((cell) => !met.has(cell) && !open.has(cell)) }).toEqual({
    seed,
    missing: [],
  });
  expect({ seed, needless: [...met].filter((cell) => !needed.has(cell)) }).toEqual({ seed, needless: [] });
}

/** Some profile facts, drawn without regard to the answers that follow. */
function randomProfile(of: CompiledForm, random: Random): Record<string, unknown> {
  const facts = of.questions.filter(({ id }) => id.startsWith('profile.') && random.chance(0.4));
  return Object.fromEntries(
    facts.map((question) => [question.id.slice('profile.'.length), randomValue(of, question, random)]),
  );
}

function statesOf({ decisions }: Plan, state: string): string[] {
  return [...decisions.values()].filter((decision) => decision.state === state).map(({ id }) => id);
}

function requiredAsks({ decisions }: Plan): string[] {
  return [...decisions.values()]
    .filter((decision) => decision.state === 'ask' && !decision.optional)
    .map(({ id }) => id);
}

/** Each question once, or once a row; each open group's closing. A map can't hold an instance twice; none may be left out. */
function countInstances({ form: of, answers, decisions }: Plan): number {
  const perGroup = (group: string): number => {
    const rows = new Set(
      [...decisions.values()]
        .filter((decision) => decision.group === group && decision.row !== undefined)
        .map(({ row }) => row),
    );
    const fixed = of.groups.find(({ id }) => id === group)?.fiscalYears;
    const applies = [...rows].some((row) => row !== '');
    if (applies && !fixed) expect([...rows]).toEqual(answers.rows.get(group));
    return rows.size;
  };
  const questions = of.questions.reduce((total, { group }) => total + (group === undefined ? 1 : perGroup(group)), 0);
  return questions + of.groups.filter(({ fiscalYears }) => !fiscalYears).length;
}

function documentCells(plan: Plan): { met: Set<string>; open: Set<string> } {
  const { lines } = receiptOf(plan, 'reference');
  const cell = ({ path, row }: (typeof lines)[number]): string => path.replace('[]', `[${row ?? ''}]`);
  const isOpen = ({ reason }: (typeof lines)[number]): boolean => reason === 'unwilling' || reason === 'leftOpen';
  return {
    met: new Set(lines.filter(({ outcome }) => outcome === 'met').map(cell)),
    open: new Set(lines.filter(isOpen).map(cell)),
  };
}

describe('a server', () => {
  it('takes each honest submission as it is', { timeout: 120_000 }, () => {
    let taken = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = randomFrom(seed);
      const { plan } = interview(form, random, {
        at: { asOf: '2026-11-23', stage: 'application' },
        sources: ['REG', 'TAX'],
      });
      const result = submit(plan);
      if (!result.ok) continue;
      taken += 1;
      const options = {
        known: { ...plan.answers, given: new Map() },
        asOf: { from: '2026-11-01', to: '2026-11-30' },
        policy: 'refuse',
      } as const;
      const sent: unknown = JSON.parse(JSON.stringify(result.submission));
      expect(verifySubmission(form, sent, options)).toEqual({ ok: true, findings: [], submission: result.submission });
    }
    expect(taken).toBeGreaterThan(10);
  });
});
