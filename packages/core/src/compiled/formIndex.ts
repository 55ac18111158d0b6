import type { CompiledForm, CompiledGroup, CompiledNeed, CompiledQuestion, GroupId, QuestionId } from './compiled.js';

/** Look-ups over a compiled form. */
export interface FormIndex {
  readonly questions: ReadonlyMap<QuestionId, CompiledQuestion>;
  readonly groups: ReadonlyMap<GroupId, CompiledGroup>;
  /** The applicant needs of all formats, the earliest stage first. */
  readonly needs: readonly CompiledNeed[];
}

/** Whether a group's rows are not the borrower's to add and close. */
export function hasFixedRows({ fiscalYears, counted }: CompiledGroup): boolean {
  return fiscalYears !== undefined || counted !== undefined;
}

const indexes = new WeakMap<CompiledForm, FormIndex>();

/** The look-ups of a form, made once for each compiled form. */
export function indexOf(form: CompiledForm): FormIndex {
  const known = indexes.get(form);
  if (known) return known;
  const questions = new Map(form.questions.map((question) => [question.id, question]));
  const groups = new Map(form.groups.map((group) => [group.id, group]));
  const needs = form.needs.filter((need) => need.supplier === 'applicant');
  const index = { questions, groups, needs };
  indexes.set(form, index);
  return index;
}
