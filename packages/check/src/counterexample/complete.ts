import { indexOf, type CompiledForm, type CompiledQuestion, type Decision, type Value } from '@askless/core';
import { examplesOf, type Space } from '../space/index.js';
import type { Fact } from './facts.js';
import type { Replay } from './replay.js';

/**
 * What a borrower would say next, so that the interview goes on: an answer to each question asked, a row where one is asked
 * for, and "that's all".
 *
 * @returns No facts when nothing is asked.
 */
export function nextFacts({ form, plan, answers, evaluation }: Replay, space: Space): readonly Fact[] {
  return [...plan().decisions.values()].flatMap((decision): readonly Fact[] => {
    if (decision.state !== 'ask') return [];
    const { question, group, row } = decision;
    if (group === undefined) return answerTo(decision, undefined, { form, space });
    if (row === undefined) return [{ fact: 'closed', group }];
    const rows = evaluation.rowKeys(group);
    const place = row === '' ? (answers.rows.get(group)?.length ?? 0) : rows.indexOf(row);
    return [{ fact: 'row', group, row: place }, ...answerTo({ question }, place, { form, space })];
  });
}

function answerTo(
  { question }: Pick<Decision, 'question'>,
  row: number | undefined,
  { form, space }: { readonly form: CompiledForm; readonly space: Space },
): readonly Fact[] {
  const own = indexOf(form).questions.get(question);
  if (!own) return [];
  return [{ fact: 'answer', question, ...(row === undefined ? {} : { row }), value: exampleOf(own, space) }];
}

/** An answer that nothing depends on. */
function exampleOf({ id, spec }: CompiledQuestion, { variables }: Space): Value {
  const variable = variables.find((one) => one.of === 'question' && one.question === id);
  const cell = variable?.of === 'question' ? variable.cells[0] : undefined;
  if (cell?.is === 'value') return cell.values[0];
  if (spec.kind === 'file') return { fileName: 'document.pdf' };
  return spec.kind === 'texts' ? ['1'] : (examplesOf(spec)[0] ?? '1');
}
