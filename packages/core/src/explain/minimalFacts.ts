import {
  noAnswers,
  parseInstanceId,
  type Answer,
  type Answers,
  type InstanceId,
  type RowKey,
} from '../answers/index.js';
import { hasFixedRows, indexOf, type CompiledForm, type GroupId } from '../compiled/index.js';
import type { Evaluation } from '../evaluation/index.js';
import { whyApplicable, type Facts } from './decidingFacts.js';
import type { Fact } from './explanation.js';

/** What is to be explained, and how to tell whether some facts explain it. */
export interface Deciding {
  readonly evaluation: Evaluation;
  /** Whether a borrower of whom only this is known would have the same decision. */
  readonly isEnough: (known: Answers) => boolean;
}

/**
 * Of the facts that decide something, those that are enough together and none of which can be spared (SPEC E2). Where a
 * fact counts only because its question is asked, what decides that is added.
 *
 * @returns The same facts where nothing makes them enough.
 */
export function minimalFacts(facts: Facts, { evaluation, isEnough }: Deciding): readonly Fact[] {
  const { form } = evaluation;
  const direct = [...facts.values()];
  if (direct.every(isStated)) return direct;
  const all = isEnough(answersOf(direct, form)) ? direct : [...grounded(facts, evaluation).values()];
  if (!isEnough(answersOf(all, form))) return direct;
  return all.reduceRight<readonly Fact[]>((kept, fact) => {
    const others = kept.filter((one) => one !== fact);
    return !isStated(fact) && isEnough(answersOf(others, form)) ? others : kept;
  }, all);
}

/** The facts, and those through which their questions are asked, however far away. */
function grounded(facts: Facts, evaluation: Evaluation): Facts {
  const all = new Map(facts);
  for (const { at } of all.values()) {
    const { question = '', row } = parseInstanceId(at) ?? {};
    const cell = evaluation.cell(question, row);
    for (const [id, fact] of cell ? whyApplicable(cell, evaluation) : []) if (!all.has(id)) all.set(id, fact);
  }
  return all;
}

/** Not an answer: it follows from the form and the day. */
function isStated({ fact }: Fact): boolean {
  return fact === 'notAsked' || fact === 'notInForce';
}

/** A borrower of whom only these facts are known. */
export function answersOf(facts: readonly Fact[], form: CompiledForm): Answers {
  const given = new Map<InstanceId, Answer>();
  const rows = new Map<GroupId, readonly RowKey[]>();
  const closed = new Set<GroupId>();
  for (const fact of facts) {
    if (fact.fact === 'value') given.set(fact.at, { status: 'known', value: fact.value, by: 'typed' });
    if (fact.fact === 'declined') given.set(fact.at, { status: 'declined', reason: fact.reason });
    addRows(fact, rows, form);
    if (fact.fact === 'rows' && fact.closed) closed.add(groupOf(fact.at));
  }
  return { ...noAnswers, given, rows, closed };
}

function groupOf(closing: InstanceId): GroupId {
  return closing.slice(0, -'.closed'.length);
}

/** All rows of which something is said, and those that are counted. */
function addRows(fact: Fact, rows: Map<GroupId, readonly RowKey[]>, form: CompiledForm): void {
  const { group = '', row } = /^(?<group>\w+)\[(?<row>[^\]]+)\]/.exec(fact.at)?.groups ?? {};
  const id = fact.fact === 'rows' ? groupOf(fact.at) : group;
  const own = indexOf(form).groups.get(id);
  if (!own || hasFixedRows(own)) return;
  const keys = fact.fact === 'rows' ? fact.keys : row === undefined ? [] : [row];
  rows.set(id, [...new Set([...(rows.get(id) ?? []), ...keys])]);
}
