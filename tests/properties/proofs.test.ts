// What is proved of random forms, random borrowers never contradict; who refutes a claim refutes it in core, too.
// More: ASKLESS_RUNS=30000 vitest run --project properties tests/properties/proofs.test.ts
import { checkForm, type CheckReport, type Finding, type Proof } from '@askless/check';
import {
  advancePlan,
  indexOf,
  parseKnown,
  planForm,
  receiptOf,
  noAnswers,
  type CompiledForm,
  type Plan,
  type RowKey,
} from '@askless/core';
import { evaluationOf, type Evaluation } from '@askless/core/analysis';
import { interview, randomAdvance, randomFrom, randomWholeForm, type Random } from '@askless/core/testing';
import { expect, test } from 'vitest';

const runs = Number(process.env['ASKLESS_RUNS'] ?? 300);
const borrowersPerForm = 6;
const steps = 12;
const at = { asOf: '2026-06-15', stage: 'postLoan' } as const;

interface Checked {
  readonly seed: number;
  readonly form: CompiledForm;
  readonly report: CheckReport;
  readonly isProved: (claim: Proof['claim'], place: string) => boolean;
  /** Places of faults that hold whoever the borrower is. */
  readonly never: (rule: Finding['rule']) => ReadonlySet<string>;
}

function checked(seed: number): Checked {
  const form = randomWholeForm(randomFrom(seed), { questions: 20 });
  const report = checkForm(form, { otherFormats: true });
  const proved = new Set(
    report.proofs.filter(({ status }) => status === 'proved').map(({ claim, at: place }) => `${claim} ${place}`),
  );
  const others = new Set(
    report.proofs.filter(({ status }) => status !== 'proved').map(({ claim, at: place }) => `${claim} ${place}`),
  );
  return {
    seed,
    form,
    report,
    isProved: (claim, place) => proved.has(`${claim} ${place}`) && !others.has(`${claim} ${place}`),
    never: (rule) => new Set(report.findings.filter((one) => one.rule === rule).map((one) => one.at)),
  };
}

function rowsOf(evaluation: Evaluation, group: string | undefined): readonly (RowKey | undefined)[] {
  return group === undefined ? [undefined] : evaluation.rowKeys(group);
}

/** What a borrower in the midst of things does against what was proved or refuted. */
function contradictions({ form, never }: Checked, plan: Plan): string[] {
  const evaluation = evaluationOf(form, plan.answers, plan.at.asOf);
  const unreachable = never('unreachable-question');
  const always = never('condition-always');
  const unwanted = never('unwanted-question');
  return form.questions.flatMap((question) => {
    const place = `rules/questions/${question.id}`;
    return rowsOf(evaluation, question.group).flatMap((row) => {
      const cell = evaluation.cell(question.id, row);
      if (!cell) return [];
      const applies = evaluation.applies(cell);
      const state = plan.decisions.get(cell.id)?.state;
      return [
        ...(unreachable.has(place) && applies === 'yes' ? [`${cell.id} is reached`] : []),
        ...(always.has(`${place}/when`) && evaluation.verdict(question.when, row) === 'no'
          ? [`${cell.id} is not always`]
          : []),
        ...(unwanted.has(place) && state === 'ask' ? [`${cell.id} is asked`] : []),
        ...(question.mandatory && applies === 'no' ? [`${cell.id} is mandatory`] : []),
      ];
    });
  });
}

/** Of a borrower who has answered all that was asked. */
function unfinished({ form, isProved, report }: Checked, plan: Plan): string[] {
  if (report.proofs.some(({ claim, status }) => claim === 'ends' && status !== 'proved')) return [];
  const stuck = [...plan.decisions.values()].filter(({ state }) => state === 'pending');
  const lines = form.formats.flatMap(({ id }) => receiptOf(plan, id).lines.map((line) => ({ ...line, format: id })));
  const holes = lines.filter(({ path, format, outcome, reason }) => {
    const need = form.needs.find((one) => one.path === path && one.format === format);
    if (!need || need.strength === 'may' || !isProved('complete', `bindings/${format}/cells/${path}`)) return false;
    return outcome === 'missing' || (outcome === 'token' && reason === 'notApplicable' && !need.tokens.notApplicable);
  });
  const declined = [...plan.answers.given.values()].some(({ status }) => status === 'declined');
  return [
    ...(declined ? [] : holes.map(({ path }) => `${path} is not written`)),
    ...stuck.flatMap((decision) =>
      isProved('ends', `rules/questions/${decision.question}`) ? [`${decision.id} waits for ever`] : [],
    ),
  ];
}

/** SPEC D2: an application refuses it. */
function canDecline(form: CompiledForm, { decisions }: Plan, id: string): boolean {
  const question = indexOf(form).questions.get(decisions.get(id)?.question ?? '');
  return (
    question !== undefined && !question.mandatory && (!question.readByRules || question.whenDeclined !== undefined)
  );
}

function borrowers(form: CompiledForm, random: Random, see: (plan: Plan) => void): void {
  let plan = planForm(form, noAnswers, at);
  for (let step = 0; step < steps; step += 1) {
    const advance = randomAdvance(plan, random);
    if (advance.change === 'decline' && !canDecline(form, plan, advance.at)) continue;
    ({ plan } = advancePlan(plan, advance));
    see(plan);
  }
}

test(`${runs} random borrowers contradict nothing that is proved`, { timeout: 6_000_000 }, () => {
  const seen = { plans: 0, finished: 0, refuted: 0, proved: 0, notProved: 0 };
  for (let seed = 1; seed <= Math.ceil(runs / borrowersPerForm); seed += 1) {
    const one = checked(seed);
    for (const { status } of one.report.proofs) seen[status] += 1;
    const random = randomFrom(seed + 1_000_000);
    for (let borrower = 0; borrower < borrowersPerForm; borrower += 1) {
      borrowers(one.form, random, (plan) => {
        seen.plans += 1;
        expect({ seed, borrower, found: contradictions(one, plan) }).toEqual({ seed, borrower, found: [] });
      });
      const { plan, ended } = interview(one.form, random, { at, edits: 0.3, declines: borrower % 2 === 0 ? 0 : 0.2 });
      if (!ended) continue;
      seen.finished += 1;
      const found = [...contradictions(one, plan), ...unfinished(one, plan)];
      expect({ seed, borrower, found }).toEqual({ seed, borrower, found: [] });
    }
  }
  expect(seen.finished).toBeGreaterThan(runs / 3);
});

test('each counterexample is read whole, and core plans it', () => {
  let found = 0;
  for (let seed = 1; seed <= 40; seed += 1) {
    const { form, report } = checked(seed);
    for (const { counterexample } of report.findings) {
      if (!counterexample) continue;
      const { answers, issues } = parseKnown(form, counterexample.known, at.asOf);
      expect({ seed, issues }).toEqual({ seed, issues: [] });
      expect(planForm(form, answers, at).decisions.size).toBeGreaterThan(0);
      found += 1;
    }
  }
  expect(found).toBeGreaterThan(5);
});
