import { indexOf, type Answer, type CompiledQuestion, type Decision, type InstanceId, type Value } from '@askless/core';
import { formatEntry, type Entry } from '../entry/index.js';
import type { Input } from '../form-inputs/index.js';
import { isSame } from './answering.js';
import type { Session } from '../session/index.js';

interface Showing {
  readonly question: CompiledQuestion;
  readonly locale: string;
  readonly given: Answer | undefined;
}

/** What stands in a field: what was typed, as long as the answer is not another one by now; else the answer. */
export function shownEntry(decision: Decision, input: Input | undefined, { question, locale, given }: Showing): Entry {
  const value = valueOf(decision, given);
  if (input && (input.taken === undefined || (value !== undefined && isSame(input.taken, value)))) return input.entry;
  return formatEntry(question.spec, value, locale);
}

/** Of a stopped application the plan tells no answers: what was given is still shown, to be changed. */
function valueOf(decision: Decision, given: Answer | undefined): Value | undefined {
  if (decision.state === 'stopped') return given?.status === 'known' ? given.value : undefined;
  return (decision.state === 'known' || decision.state === 'derived') && 'value' in decision
    ? decision.value
    : undefined;
}

/** What a source says of an answer that the borrower gave otherwise. */
export function sourceSays(
  { application }: Session,
  id: InstanceId,
): { readonly source: string; readonly value: Value } | undefined {
  const { answers, form, decisions } = application.plan;
  const given = answers.given.get(id);
  const question = indexOf(form).questions.get(decisions.get(id)?.question ?? '');
  if (given?.status !== 'known' || given.by !== 'typed' || !question) return undefined;
  for (const source of question.sources) {
    const state = answers.sources.get(source);
    const value = state?.status === 'delivered' ? state.values.get(id) : undefined;
    if (value !== undefined) return isSame(value, given.value) ? undefined : { source, value };
  }
  return undefined;
}
