// Small faults of every kind, put into the catalogue's form one at a time, are found: by the compiler, or by the check with a borrower
// for whom the form fails when core plans it.
// Twenty of each kind: ASKLESS_FAULTS=20 vitest run --project properties tests/properties/seededFaults.test.ts
import { checkForm, type Finding } from '@askless/check';
import { parseKnown, planForm, receiptOf, type CompiledForm, type Decision } from '@askless/core';
import { compileForm, DefinitionError } from '@askless/core/define';
import { randomFrom } from '@askless/core/testing';
import { describe, expect, it } from 'vitest';
import { catalogue, type Setting } from './seeding/setting.js';
import type { FaultKind } from './seeding/faultKind.js';
import { faultKinds } from './seeding/faults.js';

const places = Number(process.env['ASKLESS_FAULTS'] ?? 2);
const day = '2026-06-15';

interface Found {
  readonly by: 'compiler' | 'check' | 'nobody';
  readonly all: readonly string[];
  readonly form?: CompiledForm;
  readonly finding?: Finding;
}

function find({ definition, binding }: Setting, { found, claim }: FaultKind, at: string): Found {
  let form: CompiledForm;
  try {
    form = compileForm(definition, [binding]);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    const all = error.faults.map(({ code, at: place }) => `${code} ${place}`);
    const isFound = error.faults.some(({ code }) => found.includes(code));
    return { by: isFound ? 'compiler' : 'nobody', all };
  }
  const { findings } = checkForm(form, { definition, ...(claim ? { claims: [claim] } : {}) });
  const finding = findings.find((one) => found.includes(one.rule) && one.at.includes(at));
  const all = findings.map(({ rule, at: place }) => `${rule} ${place}`);
  return finding ? { by: 'check', all, form, finding } : { by: 'nobody', all };
}

/** What core says of the borrower whom a finding names: that the form fails there. */
function fails(form: CompiledForm, { rule, facts, counterexample }: Finding): boolean {
  if (!counterexample) return true;
  const { answers, issues } = parseKnown(form, counterexample.known, day);
  if (issues.length > 0) return false;
  const plan = planForm(form, answers, { asOf: counterexample.known.asOf ?? day, stage: 'postLoan' });
  const of = (id: string | undefined): readonly Decision[] =>
    [...plan.decisions.values()].filter(({ question }) => question === id);
  const line = (): string | undefined => {
    const { outcome, reason } =
      receiptOf(plan, facts['format'] ?? '').lines.find(({ path }) => path === facts['need']) ?? {};
    return reason ?? outcome;
  };
  switch (rule) {
    case 'unwritten-need':
      return line() === 'notApplicable';
    case 'uncoded-option':
      return receiptOf(plan, facts['format'] ?? '').findings.some(
        ({ code, path }) => code === 'no-code' && path === facts['need'],
      );
    case 'lender-only-need':
      return of(facts['question']).every(({ state }) => state === 'skip');
    case 'needless-question':
      return of(facts['question']).some(({ state }) => state === 'ask');
    case 'mandatory-trimmed':
      return of(facts['question']).every(({ state }) => state === 'skip');
    case 'alternatives-overlap':
      return [facts['first'], facts['second']].every((id) =>
        of(id).some(({ state }) => ['ask', 'known'].includes(state)),
      );
    case 'interview-stuck':
      return [...plan.decisions.values()].some(({ state }) => state === 'pending');
    default:
      return issues.length === 0;
  }
}

const tally = new Map<string, number>();

describe.each(faultKinds)('$kind', (kind) => {
  it.each(Array.from({ length: places }, (_, place) => place + 1))('is found at place %i', (place) => {
    const { setting, at } = kind.seed(randomFrom(place * 1000 + faultKinds.indexOf(kind)));
    const { by, all, form, finding } = find(setting, kind, at);
    tally.set(by, (tally.get(by) ?? 0) + 1);
    expect({ by, all, at }).not.toMatchObject({ by: 'nobody' });
    const refuted = form && finding ? fails(form, finding) : by === 'compiler';
    expect({ finding, refuted }).toMatchObject({ refuted: true });
  });
});

it('the form into which they are put has no fault', () => {
  const { findings } = checkForm(compileForm(catalogue.definition, [catalogue.binding]), {
    definition: catalogue.definition,
  });
  expect(findings.filter(({ severity }) => severity === 'fault')).toEqual([]);
  process.stdout.write(`${JSON.stringify(Object.fromEntries(tally))}\n`);
});
