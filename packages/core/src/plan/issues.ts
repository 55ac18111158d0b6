import { closingId, type InstanceId } from '../answers/index.js';
import { indexOf, present, type CompiledForm } from '../compiled/index.js';
import type { Cell, Findings } from '../evaluation/index.js';
import { isInForce, type Check } from '../form/index.js';
import { compute, readsOf } from '../rule/index.js';
import { validateValue, type ValueIssue } from '../validate/index.js';
import { findingsOf } from './findings.js';
import type { Known, Plan } from './plan.js';

/** Something about the answers that the borrower should look at. Data; sentences are made last. Never holds a value. */
export type Issue =
  | {
      readonly issue: 'value';
      readonly at: InstanceId;
      readonly severity: 'block';
      readonly code: ValueIssue['code'];
      readonly facts?: ValueIssue['facts'];
    }
  | { readonly issue: 'check'; readonly at: InstanceId; readonly severity: Check['severity']; readonly check: string }
  | { readonly issue: 'conflict'; readonly at: InstanceId; readonly severity: 'confirm'; readonly source: string }
  | { readonly issue: 'overruled'; readonly at: InstanceId; readonly severity: 'confirm' }
  | { readonly issue: 'too-many-rows'; readonly at: InstanceId; readonly severity: 'block'; readonly most: number };

/** Everything to look at in a plan: values out of bounds, checks that fail, conflicts with sources and derivations. */
export function issuesOf(plan: Plan): readonly Issue[] {
  const findings = findingsOf(plan);
  return [
    ...valueIssues(plan, findings),
    ...plan.form.checks.flatMap((check) => checkIssues(check, plan, findings)),
    ...rowIssues(plan.form, findings),
  ];
}

function valueIssues(plan: Plan, findings: Findings): Issue[] {
  return [...plan.decisions.values()].flatMap((decision): Issue[] => {
    if (decision.state === 'derived')
      return decision.overruled === undefined ? [] : [{ issue: 'overruled', at: decision.id, severity: 'confirm' }];
    if (decision.state !== 'known' || !('value' in decision)) return [];
    return [...outOfBounds(decision, plan.form), ...conflicts(decision, findings)];
  });
}

/** By decisions, which stay the same objects from one plan to the next: each value is looked at once. */
const found = new WeakMap<Known, readonly Issue[]>();

function outOfBounds(decision: Known, form: CompiledForm): readonly Issue[] {
  const issues = found.get(decision) ?? findOutOfBounds(decision, form);
  found.set(decision, issues);
  return issues;
}

function findOutOfBounds({ id, question, value }: Known, form: CompiledForm): Issue[] {
  const spec = indexOf(form).questions.get(question)?.spec;
  const validated = spec ? validateValue(spec, value) : { value };
  if (!('issues' in validated)) return [];
  return validated.issues.map(({ code, facts }) => ({
    issue: 'value',
    at: id,
    severity: 'block',
    code,
    ...(facts ? { facts } : {}),
  }));
}

/** SPEC K3: a typed answer over a verified one keeps both, until it is settled. */
function conflicts({ id, question, value, provenance }: Known, { form, answers }: Findings): Issue[] {
  if (provenance.from !== 'typed') return [];
  const sources = indexOf(form).questions.get(question)?.sources ?? [];
  return sources.flatMap((source): Issue[] => {
    const state = answers.sources.get(source);
    const other = state?.status === 'delivered' && state.verified ? state.values.get(id) : undefined;
    if (other === undefined || JSON.stringify(other) === JSON.stringify(value)) return [];
    return [{ issue: 'conflict', at: id, severity: 'confirm', source }];
  });
}

/** SPEC C1, C2: a check applies where all it reads is asked; it fails only when it is certainly not so. */
function checkIssues(check: Check, plan: Plan, findings: Findings): Issue[] {
  const { group } = present(indexOf(plan.form).questions.get(check.at));
  const rows = group === undefined ? [undefined] : findings.rowKeys(group);
  return rows.flatMap((row): Issue[] => {
    const cell = findings.cell(check.at, row);
    if (!cell || !isAsked(check, cell, findings) || findings.verdict(check.when ?? true, row) !== 'yes') return [];
    const fails = findings.verdict(check.holds, row) === 'no';
    return fails ? [{ issue: 'check', at: cell.id, severity: check.severity, check: check.id }] : [];
  });
}

function isAsked(check: Check, at: Cell, findings: Findings): boolean {
  const { asOf } = findings;
  if (!isInForce(check, asOf)) return false;
  return [...readsOf(check.holds).questions].every((id) => {
    const question = indexOf(findings.form).questions.get(id);
    const ownRow = question?.group === at.question.group;
    const cell = question?.group === undefined || ownRow ? findings.cell(id, at.row) : undefined;
    if (!cell) return true;
    const declined = findings.knowledge(cell)?.status === 'declined' && cell.question.whenDeclined === undefined;
    return !declined && (cell.question.whenNotAsked !== undefined || findings.applies(cell) !== 'no');
  });
}

function rowIssues(form: CompiledForm, findings: Findings): Issue[] {
  return form.groups.flatMap(({ id, maxRows }): Issue[] => {
    const most = maxRows === undefined ? undefined : compute(maxRows, { reader: findings, row: undefined });
    if (most?.result !== 'value' || findings.rowKeys(id).length <= Number(most.value)) return [];
    return [{ issue: 'too-many-rows', at: closingId(id), severity: 'block', most: Number(most.value) }];
  });
}
