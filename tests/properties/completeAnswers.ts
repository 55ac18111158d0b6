import {
  addDecimals,
  compareDecimals,
  fiscalYears,
  indexOf,
  instanceId,
  noAnswers,
  roundDecimal,
  subtractDecimals,
  type Answer,
  type Answers,
  type CompiledForm,
  type CompiledGroup,
  type CompiledQuestion,
  type InstanceId,
  type RowKey,
  type Value,
} from '@askless/core';
import type { ExportedFact } from '@askless/core/export';
import { randomValue, thresholdsOf, type Random } from '@askless/core/testing';

/** How complete answers are drawn. */
export interface Drawing {
  readonly facts: readonly ExportedFact[];
  readonly asOf: string;
  /** Share of the questions that may be declined which are. */
  readonly declines: number;
}

/**
 * An answer to every question that rules read, whether or not it applies, at thresholds and a unit beside them, on leap
 * days, in 0 to 4 rows of every group, each of them closed.
 */
export function completeAnswers(form: CompiledForm, random: Random, { facts, asOf, declines }: Drawing): Answers {
  const { questions } = indexOf(form);
  const rows = new Map(form.groups.map((group) => [group.id, rowsOf(group, random, asOf)]));
  const given = new Map<InstanceId, Answer>();
  for (const fact of facts) {
    const question = questions.get(fact.question);
    if (!question) continue;
    for (const row of fact.group === undefined ? [undefined] : (rows.get(fact.group) ?? [])) {
      const isDeclined = question.whenDeclined !== undefined && !question.mandatory && random.chance(declines);
      const answer: Answer = isDeclined
        ? { status: 'declined', reason: 'unwilling' }
        : { status: 'known', value: edgeValue(form, { question, fact, asOf }, random), by: 'typed' };
      given.set(instanceId(question.id, row), answer);
    }
  }
  return { ...noAnswers, rows, given, closed: new Set(form.groups.map(({ id }) => id)), goOn: true };
}

/** The same with some of it not said yet, and some groups not closed. */
export function incompleteAnswers(answers: Answers, random: Random): Answers {
  const share = random.pick([0.1, 0.4, 0.8] as const);
  return {
    ...answers,
    given: new Map([...answers.given].filter(() => !random.chance(share))),
    closed: new Set([...answers.closed].filter(() => !random.chance(share))),
  };
}

const mostRows = 4;

function rowsOf({ fiscalYears: years, counted }: CompiledGroup, random: Random, asOf: string): readonly RowKey[] {
  if (years) return fiscalYears(years.count, asOf);
  const count = counted === undefined ? random.between(0, mostRows) : mostRows;
  return Array.from({ length: count }, (_, place) => (counted === undefined ? `r${place + 1}` : String(place + 1)));
}

interface Edge {
  readonly question: CompiledQuestion;
  readonly fact: ExportedFact;
  readonly asOf: string;
}

function edgeValue(form: CompiledForm, { question, fact, asOf }: Edge, random: Random): Value {
  if (fact.kind === 'date' && random.chance(0.6))
    return random.pick(['2024-02-29', '2028-02-29', '2000-02-29', '2024-02-28', '2024-03-01', asOf] as const);
  const [first, ...others] = (thresholdsOf(form).get(question.id) ?? []).map(String);
  if (fact.kind !== 'number' || first === undefined || random.chance(0.3)) return randomValue(form, question, random);
  const step = random.pick(['0', smallestUnit(fact), smallestUnit(fact), '1'] as const);
  const number = (random.chance(0.5) ? addDecimals : subtractDecimals)(random.pick([first, ...others]), step);
  const value = within(number, question);
  return question.spec.kind === 'integer' ? Number(roundDecimal(value, 0)) : value;
}

/** Of money a cent. */
function smallestUnit({ scale = 0 }: ExportedFact): string {
  return scale === 0 ? '1' : `0.${'0'.repeat(scale - 1)}1`;
}

function within(number: string, { spec: { min, max } }: CompiledQuestion): string {
  if (min !== undefined && compareDecimals(number, min) < 0) return min;
  return max !== undefined && compareDecimals(number, max) > 0 ? max : number;
}
