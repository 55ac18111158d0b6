import {
  planForm,
  receiptOf,
  type Answers,
  type CompiledForm,
  type Plan,
  type Receipt,
  type RowKey,
} from '@askless/core';
import { evaluationOf, type Evaluation } from '@askless/core/analysis';
import type { Encoding } from '../encoding/index.js';
import { answersFrom, type Fact } from './facts.js';

/** What core makes of some facts; each part is made when first looked at. */
export interface Replay {
  readonly form: CompiledForm;
  readonly answers: Answers;
  readonly asOf: string;
  readonly evaluation: Evaluation;
  readonly plan: () => Plan;
  readonly receipt: (format: string) => Receipt;
  /** The row that rules of a group are tried on. */
  readonly rowOf: (group: string | undefined) => RowKey | undefined;
}

/** Whether core, too, says that something is so of a borrower. */
export type Confirm = (replay: Replay) => boolean;

/** Lets core read and plan with some facts, with every stage open. */
export function replay({ form, space }: Encoding, facts: readonly Fact[]): Replay {
  const { answers, asOf } = answersFrom(facts, form, space.someDay);
  const evaluation = evaluationOf(form, answers, asOf);
  let plan: Plan | undefined;
  const planned = (): Plan => (plan ??= planForm(form, answers, { asOf, stage: 'postLoan' }));
  return {
    form,
    answers,
    asOf,
    evaluation,
    plan: planned,
    receipt: (format) => receiptOf(planned(), format),
    rowOf: (group) => (group === undefined ? undefined : evaluation.rowKeys(group)[0]),
  };
}
