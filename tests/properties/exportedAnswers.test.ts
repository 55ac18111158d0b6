// Two stock JsonLogic engines come to our outcome of every exported rule, on random complete answers: of the catalogue's
// form as it ships, with what it can compute, and with the register of 12 CFR 1002; and of random forms.
import { setImmediate } from 'node:timers/promises';
import { cfpb1071 } from '@askless/adapters/cfpb-1071/business-loan';
import { defineReference } from '@askless/adapters/reference';
import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import { businessLoanDerivations } from '@askless/catalog/business-loan/derivations';
import { hasFixedRows, planForm, type Answers, type CompiledForm, type Plan } from '@askless/core';
import { compileForm, extendForm } from '@askless/core/define';
import {
  ExportError,
  exportForm,
  factsOf,
  judgeRules,
  runExport,
  type Engine,
  type ExportedForm,
  type ExportedRule,
  type Outcome,
  type Single,
} from '@askless/core/export';
import { randomForm, randomFrom, randomWholeForm, smallForm } from '@askless/core/testing';
import { LogicEngine } from 'json-logic-engine';
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { describe, expect, it } from 'vitest';
import { completeAnswers, incompleteAnswers } from './completeAnswers.js';

/** `EXPORTS=100000` for the figure in packages/core/README.md. */
const answerSets = Number(process.env['EXPORTS'] ?? 120);
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
      const tally = await compareOn(form, { sets: part, count: share * answerSets, step: parts });
      expect(tally).toMatchObject({ disagreements: [], undecided: 0 });
      // One answer set in a small run may hold a few of them.
      expect(tally.beyond).toBeLessThanOrEqual(Math.max(4, tally.outcomes * beyond));
      expect(tally.sets).toBeGreaterThan(0);
      await annotate(wordTally([tally]));
    },
  );

  it.runIf(part * perForm < answerSets / 2)(
    '[X2] [X3] both engines agree on complete answers: random forms',
    async ({ annotate }) => {
      const tallies: Tally[] = [];
      for (let seed = part; seed * perForm < answerSets / 2; seed += parts) {
        const form = seed % 2 === 0 ? smallForm(randomForm(randomFrom(seed))) : randomWholeForm(randomFrom(seed));
        if (canBeExported(form)) tallies.push(await compareOn(form, { sets: 0, count: perForm, step: 1 }));
      }
      expect(tallies.flatMap(({ disagreements }) => disagreements)).toEqual([]);
      expect(sumOf(tallies, 'beyond')).toBeLessThanOrEqual(sumOf(tallies, 'outcomes') * 0.02);
      await annotate(wordTally(tallies));
    },
    patience,
  );
});

/** Some forms calculate in ways that numbers of JSON can't follow; their export says so. */
function canBeExported(form: CompiledForm): boolean {
  try {
    exportForm(form);
    return true;
  } catch (error) {
    if (error instanceof ExportError) return false;
    throw error;
  }
}

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

async function compareOn(form: CompiledForm, { sets, count, step }: Sets): Promise<Tally> {
  const exported = exportForm(form);
  const tally: Tally = { sets: 0, outcomes: 0, undecided: 0, beyond: 0, disagreements: [] };
  for (let set = sets; set < count; set += step) {
    const random = randomFrom(set);
    const asOf = random.pick(days);
    const answers = completeAnswers(form, random, { facts: exported.facts, asOf, declines: 0.1 });
    const plan = planOf(form, answers, asOf);
    compare(plan, { exported, tally, label: `set ${set}` });
    tally.sets += 1;
    // The runner hears of a worker now and then, or takes it for lost.
    if (tally.sets % 100 === 0) await setImmediate();
    const turn = Math.floor(set / parts) % 20;
    if (turn === 1)
      compare(planOf(form, incompleteAnswers(answers, random), asOf), { exported, tally, label: `part of set ${set}` });
    if (turn === 2) {
      const own = withoutAside(plan);
      if (JSON.stringify(judgeRules(own)) !== JSON.stringify(judgeRules(plan)))
        tally.disagreements.push(`set ${set}: answers kept aside are read`);
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
    const row = /\[(.*)\]/.exec(id)?.[1] ?? '';
    return byRow(outcomes[`questions.${id.replace(/\[.*\]/, '')}.when`]).get(row) !== 'no';
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
  const asked = { ...exported, rules: exported.rules.flatMap(withTwoValues) };
  const mayWait = label.startsWith('part') || !hasRows(plan);
  for (const [name, run] of Object.entries(engines)) {
    const theirs = runExport(asked, facts, run);
    for (const { id } of exported.rules) {
      const outcomes = { own: byRow(ours[id]), found: byRow(theirs[id]), inTwo: byRow(theirs[twoValued(id)]) };
      const differences = differencesIn(outcomes, mayWait, tally);
      tally.disagreements.push(...differences.map((difference) => `${label} ${name} ${id}: ${difference}`));
    }
  }
}

/** Of one rule, by row. */
interface Outcomes {
  readonly own: ReadonlyMap<string, Single>;
  readonly found: ReadonlyMap<string, Single>;
  /** Of a condition: what it comes to in two values. */
  readonly inTwo: ReadonlyMap<string, Single>;
}

function differencesIn({ own, found, inTwo }: Outcomes, mayWait: boolean, tally: Tally): string[] {
  const rows = own.size === found.size ? [] : [`${found.size} rows, not ${own.size}`];
  const judged = [...own].map(([row, outcome]) => {
    const compared = { own: outcome, found: found.get(row), inTwo: inTwo.get(row) };
    tally.undecided += Number(outcome === 'unknown' && !mayWait);
    return judge(compared, tally) ? '' : `${row} ${JSON.stringify(compared)}`;
  });
  return [...rows, ...judged.filter((difference) => difference !== '')];
}

interface Compared {
  readonly own: Single;
  readonly found: Single | undefined;
  readonly inTwo: Single | undefined;
}

/** Whether an outcome is ours, or needs numbers beyond exact ones. */
function judge({ own, found, inTwo }: Compared, tally: Tally): boolean {
  tally.outcomes += 1;
  const isBeyond = found === 'inexact' || (found === 'unknown' && own !== 'unknown');
  tally.beyond += Number(isBeyond);
  const isSameInTwo = inTwo === undefined || own === 'unknown' || inTwo === (own === 'yes');
  return isBeyond || (JSON.stringify(found) === JSON.stringify(own) && isSameInTwo);
}

/** A group with too few rows is not complete, though it is said to be. */
function hasRows({ answers, form }: Plan): boolean {
  return form.groups.every((group) => hasFixedRows(group) || (answers.rows.get(group.id)?.length ?? 0) > 0);
}

function twoValued(id: string): string {
  return `${id} in two values`;
}

function withTwoValues(rule: ExportedRule): ExportedRule[] {
  if (!('holds' in rule)) return [rule];
  const each = rule.each === undefined ? {} : { each: rule.each };
  return [rule, { id: twoValued(rule.id), ...each, value: rule.holds }];
}

/** By the row's key; of a rule that is in no row under an empty one. */
function byRow(outcome: Outcome | undefined): ReadonlyMap<string, Single> {
  if (outcome === undefined) return new Map();
  return new Map(isByRow(outcome) ? Object.entries(outcome) : [['', outcome]]);
}

function isByRow(outcome: Outcome): outcome is Exclude<Outcome, Single> {
  return typeof outcome === 'object' && outcome !== null && !Array.isArray(outcome);
}
