// What the catalogue can compute, case by case as worked by hand: value, asked, waiting for an input, or left out.
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { reference } from '@askless/adapters/reference/business-loan';
import { defineReference } from '@askless/adapters/reference';
import { businessLoan } from '@askless/catalog/business-loan';
import { businessLoanDerivations } from '@askless/catalog/business-loan/derivations';
import { texts as en } from '@askless/catalog/business-loan/texts/en';
import { texts as zhCN } from '@askless/catalog/business-loan/texts/zh-CN';
import { extendTexts, parseKnown, planForm, type Decision, type InstanceId } from '@askless/core';
import { compileForm, extendForm } from '@askless/core/define';
import { exportForm, conformanceOf, runExport } from '@askless/core/export';
import { randomFrom, interview } from '@askless/core/testing';
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { describe, expect, it } from 'vitest';

interface HandCase {
  readonly name: string;
  readonly known: { readonly asOf?: string };
  readonly is: string | boolean;
  /** Of a question that waits: what it waits for. */
  readonly on?: readonly InstanceId[];
}

interface HandCases {
  readonly instance: InstanceId;
  readonly cases: readonly HandCase[];
}

const extended = extendForm(businessLoan, businessLoanDerivations);
const form = compileForm(extended, [defineReference(extended)]);
const folder = resolve(import.meta.dirname, '../../packages/catalog/src/business-loan/derivations/cases');
const files = globSync('*.json', { cwd: folder }).toSorted();

function read(file: string): HandCases {
  return JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as HandCases;
}

function outcomeOf(decision: Decision | undefined): unknown {
  if (decision?.state === 'derived') return { is: decision.value };
  if (decision?.state === 'ask') return { is: 'asked' };
  if (decision?.state === 'pending') return { is: 'waits', on: decision.on.instances };
  return { is: 'left out' };
}

describe.each(files)('%s', (file) => {
  const { instance, cases } = read(file);

  it('has at least eight cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(8);
  });

  it.each(cases)('[R7] $name: $is', ({ known, is, on }) => {
    const { answers, issues, asOf } = parseKnown(form, { asOf: '2026-11-25', ...known });
    expect(issues).toEqual([]);
    const plan = planForm(form, answers, { asOf: asOf ?? '', stage: 'application' });
    expect(outcomeOf(plan.decisions.get(instance))).toEqual({ is, ...(on ? { on } : {}) });
  });
});

describe('the derivations', () => {
  it('have words for all that they add, in both languages', () => {
    const { texts } = businessLoanDerivations;
    const whole = {
      ...extended,
      texts: { en: extendTexts(en, texts?.en), 'zh-CN': extendTexts(zhCN, texts?.['zh-CN']) },
    };
    expect(() => compileForm(whole, [])).not.toThrow();
  });

  it('ask for nothing new where a bank’s format wants only what the form has', () => {
    const { decisions } = planForm(
      compileForm(extended, [reference]),
      parseKnown(form, { profile: { jurisdiction: 'US' } }).answers,
      { asOf: '2026-11-25', stage: 'application' },
    );
    for (const id of ['identity.sbaSmall', 'project.capitalKind', 'project.minimumEquityRatio'])
      expect(decisions.get(id)).toMatchObject({ state: 'skip' });
  });

  it('[X1] [X2] are exported, and come to the same outcomes in a stock engine', () => {
    const exported = exportForm(form);
    const run = (logic: unknown, facts: unknown): unknown => jsonLogic.apply(logic as RulesLogic, facts);
    const at = { asOf: '2026-11-25', stage: 'application' } as const;
    const worked = files
      .flatMap((file) => read(file).cases.filter((_, place) => place % 5 === 0))
      .map(({ known }) => {
        const { answers, asOf = at.asOf } = parseKnown(form, { asOf: at.asOf, ...known });
        return planForm(form, answers, { ...at, asOf });
      });
    const drawn = [1, 2, 3].flatMap((seed) => interview(form, randomFrom(seed), { at }).plan);
    for (const { facts, outcomes } of conformanceOf(exported, [...worked, ...drawn], run).cases)
      expect(runExport(exported, facts, run)).toMatchObject(outcomes);
  }, 60_000);
});
