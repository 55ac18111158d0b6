import { indexOf } from '../compiled/index.js';
import { evaluationOf, type Evaluation } from '../evaluation/index.js';
import { type Plan } from '../plan/index.js';
import type { Outcome, Single } from './exported.js';
import { listRules, type ListedRule } from './listRules.js';
import { parseFact } from './values.js';

/**
 * The engine's own outcome of every exported rule in a plan: what a back end must come to.
 *
 * @returns By the rule's id; for a rule in rows by the row's key.
 */
export function judgeRules(plan: Plan): Readonly<Record<string, Outcome>> {
  const evaluation = evaluationOf(plan.form, plan.answers, plan.at.asOf);
  return Object.fromEntries(
    listRules(plan.form).map((rule): [string, Outcome] => {
      if (rule.group === undefined) return [rule.id, judge(rule, evaluation, undefined)];
      const rows = evaluation.rowKeys(rule.group).map((row) => [row, judge(rule, evaluation, row)] as const);
      return [rule.id, Object.fromEntries(rows)];
    }),
  );
}

function judge(rule: ListedRule, evaluation: Evaluation, row: string | undefined): Single {
  if ('condition' in rule) return evaluation.verdict(rule.condition, row);
  const question = indexOf(evaluation.form).questions.get(rule.derives);
  const cell = question && evaluation.cell(question.id, row);
  const derived = cell && evaluation.derived(cell);
  if (!question || derived?.result !== 'value') return null;
  return parseFact(question.spec, derived.value) ?? null;
}
