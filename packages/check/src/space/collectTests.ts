import {
  indexOf,
  type CompiledForm,
  type CompiledNeed,
  type Condition,
  type Expression,
  type GroupId,
  type QuestionId,
} from '@askless/core';
import { groupOf, partsOf, quantifierOf, type Rule } from '@askless/core/analysis';
import { decimalOf, includesTest, oneOfTest, present, testedIn, throughDerivation, type Test } from './tests.js';

/** What the rules of some forms ask of single values, and of rows. */
export interface Tests {
  readonly ofQuestion: ReadonlyMap<QuestionId, ReadonlyMap<string, Test>>;
  /** The conditions with which rules go over a group's rows, by their JSON. */
  readonly ofRows: ReadonlyMap<GroupId, ReadonlyMap<string, Condition>>;
  /** The greatest number with which rules compare a count of a group's rows. */
  readonly counts: ReadonlyMap<GroupId, number>;
}

/** Collects what the rules of forms ask: each test of a question is also one of what the question is derived from. */
export function collectTests(forms: readonly CompiledForm[]): Tests {
  const collecting = new Collecting(forms);
  for (const form of forms) {
    for (const rule of rulesOf(form)) collecting.rule(rule);
    for (const need of form.needs) {
      if (need.cell === undefined) continue;
      collecting.operand(need.cell, present);
      for (const test of uncodedTests(need, form)) collecting.operand(need.cell, test);
    }
  }
  return collecting;
}

/** Every rule of a form. */
function rulesOf({ questions, groups, needs, formats, checks, products }: CompiledForm): readonly Rule[] {
  return [
    ...questions.flatMap(({ when, derive = true }) => [when, derive]),
    ...groups.flatMap(({ when = true, minRows, counted }) => [when, atLeastOne(minRows), atLeastOne(counted ?? 1)]),
    ...formats.map(({ when }) => when),
    ...needs.flatMap(({ when, cell = true }) => [when, cell]),
    ...products.flatMap(({ gates }) => gates.map(({ when }) => when)),
    ...checks.flatMap(({ when = true, holds }) => [when, holds]),
  ];
}

/** A number of rows is one or more. */
export function atLeastOne(rows: Expression): Condition {
  return { '>=': [rows, 1] };
}

/** Whether the answer to a need's question is one for which the format has no code. */
export function uncodedTests({ cell, codes }: CompiledNeed, form: CompiledForm): readonly Test[] {
  if (codes === undefined || typeof cell !== 'object' || !('var' in cell)) return [];
  const spec = indexOf(form).questions.get(cell.var)?.spec;
  const uncoded = (spec?.options ?? []).filter((option) => !Object.hasOwn(codes, option));
  if (uncoded.length === 0) return [];
  return spec?.kind === 'choices' ? uncoded.map((option) => includesTest(option)) : [oneOfTest(uncoded)];
}

class Collecting implements Tests {
  readonly ofQuestion = new Map<QuestionId, Map<string, Test>>();
  readonly ofRows = new Map<GroupId, Map<string, Condition>>();
  readonly counts = new Map<GroupId, number>();
  readonly #forms: readonly CompiledForm[];

  constructor(forms: readonly CompiledForm[]) {
    this.#forms = forms;
  }

  rule(rule: Rule): void {
    if (typeof rule !== 'object' || 'var' in rule) return;
    const tested = testedIn(rule);
    if (tested) this.operand(tested.operand, tested.test);
    const quantified = quantifierOf(rule);
    if (quantified) this.rows(quantified.group, quantified.over);
    if ('count' in rule) this.rows(rule.count[0].var, rule.count[1]);
    for (const part of partsOf(rule)) this.rule(part);
  }

  rows(group: GroupId, over: Condition): void {
    const known = this.ofRows.get(group) ?? new Map<string, Condition>();
    this.ofRows.set(group, known.set(JSON.stringify(over), over));
  }

  /** A test of what an expression comes to is one of everything that it may come to. */
  operand(expression: Expression, test: Test): void {
    if (typeof expression !== 'object') return;
    if ('var' in expression) this.question(expression.var, test);
    else if ('case' in expression) for (const [, result] of expression.case) this.operand(result, test);
    else if ('coalesce' in expression) for (const part of expression.coalesce) this.operand(part, test);
    else if ('count' in expression) this.count(groupOf(expression) ?? '', test);
  }

  question(id: QuestionId, test: Test): void {
    const known = this.ofQuestion.get(id) ?? new Map<string, Test>();
    this.ofQuestion.set(id, known);
    if (known.has(test.key)) return;
    known.set(test.key, test);
    for (const form of this.#forms) {
      const question = indexOf(form).questions.get(id);
      if (question?.derive === undefined) continue;
      this.operand(question.derive, throughDerivation(question, test));
      this.operand(question.derive, throughDerivation(question, present));
    }
  }

  count(group: GroupId, { constants }: Test): void {
    const greatest = Math.max(0, ...constants.map((constant) => Math.ceil(Number(decimalOf(constant) ?? '0'))));
    this.counts.set(group, Math.max(greatest, this.counts.get(group) ?? 0));
  }
}
