// Two stock JsonLogic engines come to our outcome of every exported rule, on random complete answers: of the catalogue's
// form as it ships, with what it can compute, and with the register of 12 CFR 1002; and of random forms.
import { cfpb1071 } from '@askless/adapters/cfpb-1071/business-loan';
import { defineReference } from '@askless/adapters/reference';
import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import { businessLoanDerivations } from '@askless/catalog/business-loan/derivations';
import { hasFixedRows, planForm, type Answers, type CompiledForm, type Plan } from '@askless/core';
import { compileForm, extendForm } from '@askless/core/define';
import {
  exportForm,
  factsOf,
  judgeRules,
  runExport,
  type Engine,
  type ExportedForm,
  type ExportedRule,
  type Outcome,
} from '@askless/core/export';
import { randomForm, randomFrom, randomWholeForm, smallForm, type Random } from '@askless/core/testing';
import { LogicEngine } from 'json-logic-engine';
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { describe, expect, it } from 'vitest';
import { completeAnswers, incompleteAnswers } from './completeAnswers.js';

/** `EXPORTS=100000` for the figure in packages/core/README.md. */
const answerSets = Number(process.env['EXPORTS'] ?? 240);
const parts = 4;
const patience = 3_600_000;

const logicEngine = new LogicEngine();
const engines: Readonly<Record<string, Engine>> = {
  'json-logic-js': (logic, facts) => jsonLogic.apply(logic as RulesLogic, facts),
  'json-logic-engine': (logic, facts): unknown => logicEngine.run(logic, facts),
};

const computing = extendForm(businessLoan, businessLoanDerivations);
/** The catalogue's forms, each with its share of all answer sets; what is left are random forms. */
const forms = [
  { name: 'the catalogue’s form', form: compileForm(businessLoan, [reference]), share: 0.44, beyond: 0 },
  {
    name: 'with all that it can compute',
    form: compileForm(computing, [defineReference(computing)]),
    share: 0.03,
    beyond: 0.002,
  },
  { name: 'with the register', form: compileForm(businessLoan, [reference, cfpb1071]), share: 0.03, beyond: 0 },
];
/** Answer sets of one random form. */
const perForm = 40;

describe.each(Array.from({ length: parts }, (_, part) => part))('part %i', (part) => {
  it.for(forms)(
    '[X2] [X3] both engines agree on complete answers: $name',
    { timeout: patience },
    async ({ form, share, beyond }, { annotate }) => {
      const tally = compareOn(form, { sets: part, count: share * answerSets, step: parts });
      expect(tally).toMatchObject({ disagreements: [], undecided: 0 });
      expect(tally.beyond).toBeLessThanOrEqual(tally.outcomes * beyond);
      expect(tally.sets).toBeGreaterThan(0);
      await annotate(wordTally([tally]));
    },
  );

  it(
    '[X2] [X3] both engines agree on complete answers: random forms',
    async ({ annotate }) => {
      const tallies = Array.from({ length: Math.ceil(answerSets / 2 / perForm / parts) }, (_, place) => {
        const seed = place * parts + part;
        const form = seed % 2 === 0 ? smallForm(randomForm(randomFrom(seed))) : randomWholeForm(randomFrom(seed));
        return compareOn(form, { sets: 0, count: perForm, step: 1 });
      });
      expect(tallies.flatMap(({ disagreements }) => disagreements)).toEqual([]);
      expect(sumOf(tallies, 'beyond')).toBeLessThan(sumOf(tallies, 'outcomes') * 0.02);
      await annotate(wordTally(tallies));
    },
    patience,
  );
});

function sumOf(tallies: readonly Tally[], of: 'sets' | 'outcomes' | 'beyond'): number {
  return tallies.reduce((total, tally) => total + tally[of], 0);
}

function wordTally(tallies: readonly Tally[]): string {
  const [sets, outcomes, beyond] = (['sets', 'outcomes', 'beyond'] as const).map((of) => sumOf(tallies, of));
  return `${sets} answer sets, ${outcomes} outcomes compared, ${beyond} of them beyond exact numbers`;
}

interface Sets {
  /** The first set, how many there are in all, and every which is taken. */
  readonly sets: number;
  readonly count: number;
  readonly step: number;
}

interface Tally {
  sets: number;
  outcomes: number;
  /** Rules that we can't decide on complete answers. */
  undecided: number;
  /** Outcomes that need numbers beyond what doubles hold exactly; engines say so. */
  beyond: number;
  readonly disagreements: string[];
}

const days = ['2026-11-25', '2026-12-31', '2027-01-01', '2028-02-29', '2028-06-01'] as const;

function compareOn(form: CompiledForm, { sets, count, step }: Sets): Tally {
  const exported = exportForm(form);
  const tally: Tally = { sets: 0, outcomes: 0, undecided: 0, beyond: 0, disagreements: [] };
  for (let set = sets; set < count; set += step) {
    const random = randomFrom(set);
    const asOf = random.pick(days);
    const answers = completeAnswers(form, random, { facts: exported.facts, asOf, declines: 0.1 });
    const plan = planOf(form, answers, asOf);
    compare(plan, { exported, tally, label: `set ${set}` });
    tally.sets += 1;
    const turn = Math.floor(set / parts) % 20;
    if (turn === 1)
      compare(planOf(form, incompleteAnswers(answers, random), asOf), { exported, tally, label: `part of set ${set}` });
    if (turn === 2) {
      const own = withoutAside(plan);
      expect(judgeRules(own)).toEqual(judgeRules(plan));
      compare(own, { exported, tally, label: `what applies of set ${set}` });
    }
  }
  return tally;
}

/** Rules see a plan's form, answers and day alone; its decisions are not made anew for each set. */
function planOf(form: CompiledForm, answers: Answers, asOf: string): Plan {
  const start = planForms.get(form) ?? planForm(form, answers, { asOf, stage: 'application' });
  planForms.set(form, start);
  return { ...start, answers, at: { asOf, stage: 'application' } };
}

const planForms = new WeakMap<CompiledForm, Plan>();

/** Without the answers whose questions' own conditions don't hold. */
function withoutAside(plan: Plan): Plan {
  const outcomes = judgeRules(plan);
  const applies = (id: string): boolean => {
    const row = /\[(.*)\]/.exec(id)?.[1];
    const outcome = outcomes[`questions.${id.replace(/\[.*\]/, '')}.when`];
    return (row === undefined ? outcome : rowsOf(outcome)[row]) !== 'no';
  };
  const given = new Map([...plan.answers.given].filter(([id]) => applies(id)));
  return { ...plan, answers: { ...plan.answers, given } };
}

interface Comparing {
  readonly exported: ExportedForm;
  readonly tally: Tally;
  readonly label: string;
}

/** Every rule in three values, and every condition that is decided in two. */
function compare(plan: Plan, { exported, tally, label }: Comparing): void {
  const ours = judgeRules(plan);
  const { facts, inexact } = factsOf(plan, exported);
  expect(inexact).toEqual([]);
  const rules = exported.rules.flatMap(inTwoValues);
  const isComplete = !label.startsWith('part') && hasRows(plan);
  for (const [name, run] of Object.entries(engines)) {
    const theirs = runExport({ ...exported, rules }, facts, run);
    for (const { id, ...rule } of exported.rules) {
      const [own, other, two] = [ours[id], theirs[id], theirs[`${id} holds`]].map((outcome) =>
        rule.each === undefined ? { '': outcome ?? null } : rowsOf(outcome),
      );
      if (Object.keys(own ?? {}).join() !== Object.keys(other ?? {}).join())
        tally.disagreements.push(`${label} ${name} ${id}: rows`);
      for (const [row, outcome] of Object.entries(own ?? {})) {
        const found = other?.[row];
        tally.outcomes += 1;
        const isBeyond = found === 'inexact' || (found === 'unknown' && outcome !== 'unknown');
        if (isBeyond) tally.beyond += 1;
        else if (JSON.stringify(found) !== JSON.stringify(outcome))
          tally.disagreements.push(
            `${label} ${name} ${id} ${row}: ${JSON.stringify(found)}, not ${JSON.stringify(outcome)}`,
          );
        if (!('holds' in rule) || isBeyond) continue;
        if (outcome === 'unknown') tally.undecided += Number(isComplete);
        else if (two?.[row] !== (outcome === 'yes'))
          tally.disagreements.push(`${label} ${name} ${id} ${row}: ${JSON.stringify(two?.[row])} in two values`);
      }
    }
  }
}

/** A group with too few rows is not complete, though it is said to be. */
function hasRows({ answers, form }: Plan): boolean {
  return form.groups.every((group) => hasFixedRows(group) || (answers.rows.get(group.id)?.length ?? 0) > 0);
}

function inTwoValues(rule: ExportedRule): ExportedRule[] {
  if (!('holds' in rule)) return [rule];
  const each = rule.each === undefined ? {} : { each: rule.each };
  return [rule, { id: `${rule.id} holds`, ...each, value: rule.holds }];
}

function rowsOf(outcome: Outcome | undefined): Readonly<Record<string, unknown>> {
  return typeof outcome === 'object' && outcome !== null && !Array.isArray(outcome) ? { ...outcome } : {};
}
