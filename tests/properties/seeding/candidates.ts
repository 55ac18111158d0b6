import { indexOf, type CompiledForm, type CompiledQuestion, type Condition } from '@askless/core';
import { readsOf } from '@askless/core/analysis';
import { compileForm } from '@askless/core/define';
import { catalogue } from './setting.js';

/** The catalogue as it is without a fault. */
export const sound: CompiledForm = compileForm(catalogue.definition, [catalogue.binding]);

/** Cells that hold one question alone, which stands in no group. */
export const plain: readonly CompiledQuestion[] = sound.questions.filter(
  ({ id, group, derive, supplier, mandatory, retired, stage }) =>
    group === undefined &&
    derive === undefined &&
    supplier !== 'lender' &&
    !mandatory &&
    retired === undefined &&
    catalogue.definition.rules.questions[id]?.prohibitedBasis === undefined &&
    stage === 'application' &&
    !id.startsWith('profile.') &&
    id in catalogue.binding.cells,
);

/** Those of them that no rule reads. */
export const unread: readonly CompiledQuestion[] = plain.filter(({ readByRules }) => !readByRules);

/** Those of them that rules read. */
export const read: readonly CompiledQuestion[] = plain.filter(({ readByRules }) => readByRules);

/** Those that some question's condition reads. */
export const readByQuestions: readonly CompiledQuestion[] = read.filter(({ id }) =>
  sound.questions.some((question) => readsOf(question.when).questions.has(id)),
);

/** Questions that have a condition. */
export const conditional: readonly CompiledQuestion[] = unread.filter(({ when }) => typeof when === 'object');

/** Questions whose answers are options. */
export function isChoice({ spec }: CompiledQuestion): boolean {
  return spec.kind === 'choice' && (spec.options?.length ?? 0) > 2;
}

/** The condition that an author gave a question. */
export function whenOf(id: string): Condition | undefined {
  return catalogue.definition.rules.questions[id]?.when;
}

/** A question by its id. */
export function questionOf(id: string): CompiledQuestion {
  const found = indexOf(sound).questions.get(id);
  if (!found) throw new Error(`There is no question ${id}.`);
  return found;
}
