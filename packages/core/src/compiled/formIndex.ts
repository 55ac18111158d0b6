import { readsOf, type Rule } from '../rule/index.js';
import type { CompiledForm, CompiledGroup, CompiledNeed, CompiledQuestion, GroupId, QuestionId } from './compiled.js';

/** Look-ups over a compiled form. */
export interface FormIndex {
  readonly questions: ReadonlyMap<QuestionId, CompiledQuestion>;
  readonly groups: ReadonlyMap<GroupId, CompiledGroup>;
  /** The applicant needs of all formats, the earliest stage first. */
  readonly needs: readonly CompiledNeed[];
  /** Questions that some applicant need of some bound format can come to want, directly or through rules. */
  readonly consumed: ReadonlySet<QuestionId>;
}

const indexes = new WeakMap<CompiledForm, FormIndex>();

/** The look-ups of a form, made once for each compiled form. */
export function indexOf(form: CompiledForm): FormIndex {
  const known = indexes.get(form);
  if (known) return known;
  const questions = new Map(form.questions.map((question) => [question.id, question]));
  const groups = new Map(form.groups.map((group) => [group.id, group]));
  const needs = form.needs.filter((need) => need.supplier === 'applicant');
  const index = { questions, groups, needs, consumed: findConsumed({ form, questions, groups, needs }) };
  indexes.set(form, index);
  return index;
}

function findConsumed(of: Omit<FormIndex, 'consumed'> & { form: CompiledForm }): Set<QuestionId> {
  const consumed = new Set<QuestionId>();
  const rules: Rule[] = of.needs.flatMap((need) => [need.when, need.cell ?? true]);
  for (let rule = rules.pop(); rule !== undefined; rule = rules.pop()) {
    const reads = readsOf(rule);
    for (const group of reads.groups) rules.push(...groupRules(of.groups.get(group)));
    for (const id of reads.questions) {
      const question = of.questions.get(id);
      if (!question || consumed.has(id)) continue;
      consumed.add(id);
      rules.push(question.when, question.derive ?? true);
      if (question.group !== undefined) rules.push(...groupRules(of.groups.get(question.group)));
    }
  }
  return consumed;
}

function groupRules(group: CompiledGroup | undefined): Rule[] {
  return group ? [group.when ?? true, group.minRows] : [];
}
