import { indexOf, type CompiledForm, type CompiledQuestion, type FormIndex, type GroupId } from '../compiled/index.js';
import type { Condition } from '../rule/index.js';
import { scaleOfQuestion } from './amount.js';
import { collectSteps, type OpenScope } from './collectSteps.js';
import { judgeInLogic } from './condition.js';
import { deriveInLogic } from './derivation.js';
import type { ExportedFact, ExportedForm, ExportedRule } from './exported.js';
import { ExportError, type ExportFault } from './faults.js';
import { findTainted } from './findTainted.js';
import { listRules, type ListedRule } from './listRules.js';
import type { Verdicts } from './scope.js';
import { comparableOf } from './values.js';

/**
 * Every condition and derivation of a form as guarded JsonLogic, for back ends in any language: stock operators alone,
 * with what is not asked, declined or missing made explicit (SPEC X1).
 *
 * @returns Plain data: run its steps in order on facts, such as `factsOf(plan)` gives, then any rule.
 * @throws ExportError once, with every rule that can't be said exactly.
 */
export function exportForm(form: CompiledForm): ExportedForm {
  const index = indexOf(form);
  const { scopeOf, faults, calculated } = openScopes(form);
  const listed = listRules(form);
  const rules = listed.map((rule) => exportRule(rule, index, scopeOf));
  const { questions, groups, steps } = collectSteps(
    listed.flatMap((rule) => rulesOf(rule)),
    index,
    scopeOf,
  );
  if (faults.length > 0) throw new ExportError(faults);
  const { id, version, hash } = form;
  return {
    form: { id, version, hash },
    facts: [...questions].flatMap((question) => factOf(index.questions.get(question), index)),
    groups: [...groups],
    steps: steps.flatMap(({ step, of }) => (of === undefined || calculated.has(of) ? step : [])),
    rules,
  };
}

/**
 * One condition of a compiled form as guarded JsonLogic, over what the steps of `exportForm` give.
 *
 * @param group The group in whose rows it stands; its row is read as `item`.
 * @returns `holds` for a finished application; `yes` and `no` for any.
 * @throws ExportError when it can't be said exactly.
 */
export function exportCondition(form: CompiledForm, condition: Condition, group?: GroupId): Verdicts {
  const { scopeOf, faults } = openScopes(form);
  const verdicts = judgeInLogic(condition, scopeOf('condition', group));
  if (faults.length > 0) throw new ExportError(faults);
  return verdicts;
}

interface Scopes {
  readonly scopeOf: OpenScope;
  readonly faults: readonly ExportFault[];
  readonly calculated: ReadonlySet<string>;
}

/** Scopes that share what is found on the way. */
function openScopes(form: CompiledForm): Scopes {
  const index = indexOf(form);
  const tainted = findTainted(form);
  const faults: ExportFault[] = [];
  const calculated = new Set<string>();
  const scopeOf: OpenScope = (at, group, row = 'item') => ({
    index,
    tainted,
    group,
    row,
    judge: judgeInLogic,
    calculates: (id) => calculated.add(id),
    fault: (code) => {
      if (!faults.some((fault) => fault.code === code && fault.at === at)) faults.push({ code, at });
    },
  });
  return { scopeOf, faults, calculated };
}

/** What a rule reads, and the group in whose rows it stands. */
function rulesOf(rule: ListedRule): (Condition | ListedExpression)[] {
  const rows: Condition[] = rule.group === undefined ? [] : [{ some: [{ var: rule.group }, true] }];
  return [...rows, 'condition' in rule ? rule.condition : rule.expression];
}

type ListedExpression = Extract<ListedRule, { expression: unknown }>['expression'];

function exportRule(rule: ListedRule, index: FormIndex, scopeOf: OpenScope): ExportedRule {
  const { id, group } = rule;
  const each = group === undefined ? {} : { each: group };
  const scope = scopeOf(id, group);
  if ('condition' in rule) {
    const { holds, yes, no } = judgeInLogic(rule.condition, scope);
    return { id, ...each, holds, yes, no };
  }
  const question = index.questions.get(rule.derives);
  return { id, ...each, value: question ? deriveInLogic(rule.expression, question, scope) : null };
}

function factOf(question: CompiledQuestion | undefined, index: FormIndex): ExportedFact[] {
  const kind = question && comparableOf(question.spec);
  if (!question || kind === undefined) return [];
  const { id, group } = question;
  return [
    {
      question: id,
      kind,
      ...(group === undefined ? {} : { group }),
      ...(kind === 'number' ? { scale: scaleOfQuestion(question, index) } : {}),
    },
  ];
}
