import type { AnswerSchema, Value } from '@askless/core';
import type { GroupPath, QuestionPath, ValueAt } from '@askless/core/define';
import { useGroup, type GroupBag } from './useGroup.js';
import { useQuestion, type QuestionBag } from './useQuestion.js';

/** A form whose type tells its questions: what `defineForm` returns. */
export interface TypedForm {
  readonly schema: AnswerSchema;
}

/** The instances of a form: `loan.amount`, and in a group `years[2023].netProfit`. */
export type InstancePath<S extends AnswerSchema, P extends string = QuestionPath<S>> = P extends `${infer G}.${infer Q}`
  ? G extends GroupPath<S>
    ? `${G}[${string}].${Q}`
    : P
  : never;

/** The question of an instance. */
type QuestionOf<I extends string> = I extends `${infer G}[${string}].${infer Q}` ? `${G}.${Q}` : I;

/** The hooks of one form: a path that it has not does not compile, and known answers have its types. */
export interface FormHooks<F extends TypedForm> {
  readonly useQuestion: <I extends InstancePath<F['schema']>>(
    id: I,
  ) => QuestionBag<Extract<ValueAt<F['schema'], QuestionOf<I>>, Value>>;
  readonly useGroup: (id: GroupPath<F['schema']>) => GroupBag | undefined;
}

/**
 * The hooks typed by a form's paths: `const { useQuestion } = hooksOf<typeof businessLoan>()`, once, outside of components.
 */
export function hooksOf<F extends TypedForm>(): FormHooks<F>;
export function hooksOf(): object {
  return { useQuestion, useGroup };
}
