// The catalogue's rules in stock JsonLogic engines, against our own outcomes.
import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import { personas } from '@askless/catalog/personas';
import { parseKnown, planForm, type Plan } from '@askless/core';
import { compileForm } from '@askless/core/define';
import { conformanceOf, exportForm, runExport, type Engine, type Logic } from '@askless/core/export';
import { interview, randomFrom } from '@askless/core/testing';
import { LogicEngine } from 'json-logic-engine';
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { describe, expect, it } from 'vitest';

const form = compileForm(businessLoan, [reference]);
const exported = exportForm(form);
const logicEngine = new LogicEngine();
const engines: Record<string, Engine> = {
  'json-logic-js': (logic, facts) => jsonLogic.apply(logic as RulesLogic, facts),
  'json-logic-engine': (logic, facts): unknown => logicEngine.run(logic, facts),
};
const at = { asOf: '2026-11-25', stage: 'application' } as const;

/** Finished applications of the personas, and random ones on their way: every fourth plan and the last. */
function plansOf(seed: number): Plan[] {
  const options = { at, edits: 0.1, declines: 0.2, sources: ['TAX', 'REG', 'BUR'] };
  const { plans } = interview(form, randomFrom(seed), options);
  return plans.filter((_, place) => place % 4 === 0 || place === plans.length - 1);
}

const finished = personas.map(({ asOf, profile, answers }) => {
  const closed = form.groups.map(({ id }) => id);
  return planForm(form, parseKnown(form, { asOf, profile, answers, closed }).answers, { asOf, stage: 'contract' });
});

describe.each(Object.entries(engines))('%s', (_name, run) => {
  it('[X1] [X2] [X5] comes to our outcome of every rule of the catalogue, at every point of an interview', () => {
    for (let seed = 1; seed <= 6; seed += 1) {
      const { cases, beyond } = conformanceOf(exported, plansOf(seed), run);
      expect(beyond).toBe(0);
      for (const { facts, outcomes } of cases) expect(runExport(exported, facts, run)).toEqual(outcomes);
    }
  }, 60_000);

  it('[X2] in two values, of every condition that is decided for a finished application', () => {
    for (const { facts, outcomes } of conformanceOf(exported, finished, run).cases) {
      const rules = exported.rules.map((rule) =>
        'holds' in rule ? { ...rule, yes: rule.holds, no: not(rule.holds) } : rule,
      );
      const inTwo = runExport({ ...exported, rules }, facts, run);
      const decided = Object.entries(outcomes).filter(([, outcome]) => outcome !== 'unknown');
      expect(decided.length).toBeGreaterThan(200);
      for (const [id, outcome] of decided)
        expect({ id, ...withoutUnknown(inTwo[id], outcome) }).toEqual({ id, ...withoutUnknown(outcome, outcome) });
    }
  });
});

function not(logic: Logic): Logic {
  return { '!': [logic] };
}

/** Outcomes by row, those left out that are undecided for us. */
function withoutUnknown(outcome: unknown, ours: unknown): Record<string, unknown> {
  if (typeof ours !== 'object' || ours === null) return { outcome };
  const rows = Object.entries(ours).filter(([, one]) => one !== 'unknown');
  return Object.fromEntries(rows.map(([row]) => [row, (outcome as Record<string, unknown>)[row]]));
}

describe('an export', () => {
  it('[X1] uses stock operators alone', () => {
    const used = new Set<string>();
    visit([exported.steps.map(({ logic }) => logic), exported.rules], used);
    // https://jsonlogic.com/operations.html
    const stock = '! !== % * + - / < <= === > >= and filter if in merge none or reduce some var'.split(' ');
    expect([...used].filter((name) => !stock.includes(name))).toEqual([]);
  });

  it('[X4] reads what rules read, and nothing else of a borrower', () => {
    const read = new Set(exported.facts.map(({ question }) => question));
    for (const { facts } of conformanceOf(exported, finished, () => null).cases) {
      const given = Object.entries(facts.given).flatMap(([part, own]) =>
        Object.keys(own).map((name) => `${part}.${name}`),
      );
      const inRows = Object.entries(facts.rows).flatMap(([group, rows]) =>
        rows.flatMap((row) => Object.keys(row.given).map((name) => `${group}.${name}`)),
      );
      expect([...given, ...inRows].filter((id) => !read.has(id))).toEqual([]);
      expect(given).not.toContain('identity.legalName');
    }
  });
});

function visit(found: unknown, used: Set<string>): void {
  if (Array.isArray(found)) for (const one of found) visit(one, used);
  else if (typeof found === 'object' && found !== null) {
    for (const [name, inner] of Object.entries(found)) {
      if (!['id', 'each', 'holds', 'yes', 'no', 'value'].includes(name)) used.add(name);
      visit(inner, used);
    }
  }
}
