import {
  applyChange,
  indexOf,
  instanceId,
  parseKnown,
  type Answers,
  type CompiledForm,
  type GroupId,
  type InstanceId,
  type QuestionId,
  type Value,
} from '@askless/core';
import type { KnownDocument } from '../report/index.js';

/** One thing that is known of a made-up borrower. Rows go by their place. */
export type Fact =
  | { readonly fact: 'answer'; readonly question: QuestionId; readonly row?: number; readonly value: Value }
  | { readonly fact: 'declined'; readonly question: QuestionId; readonly row?: number }
  | { readonly fact: 'row'; readonly group: GroupId; readonly row: number }
  | { readonly fact: 'closed'; readonly group: GroupId }
  | { readonly fact: 'day'; readonly day: string };

type Row = Record<string, Value>;

/** Facts as a known document; the profile apart, as it is known before the first question. */
export function documentOf(facts: readonly Fact[], form: CompiledForm): KnownDocument {
  const parts: Record<string, Row | Row[]> = {};
  const section = (part: string): Row => {
    const known = parts[part];
    if (known && !Array.isArray(known)) return known;
    const made = {};
    parts[part] = made;
    return made;
  };
  const row = (group: string, place: number): Row => {
    const known = parts[group];
    const rows = Array.isArray(known) ? known : [];
    parts[group] = rows;
    while (rows.length <= place) rows.push({});
    return rows[place] ?? {};
  };
  for (const fact of facts) {
    if (fact.fact === 'row') row(fact.group, fact.row);
    if (fact.fact !== 'answer') continue;
    const [part = '', name = ''] = fact.question.split('.');
    const into = fact.row === undefined ? section(part) : row(part, fact.row);
    into[name] = fact.value;
  }
  const { profile, ...answers } = parts;
  const day = facts.find((fact) => fact.fact === 'day');
  const closed = facts.flatMap((fact) =>
    fact.fact === 'closed' && indexOf(form).groups.has(fact.group) ? fact.group : [],
  );
  return {
    ...(day ? { asOf: day.day } : {}),
    ...(profile && !Array.isArray(profile) ? { profile } : {}),
    ...(Object.keys(answers).length > 0 ? { answers } : {}),
    ...(closed.length > 0 ? { closed } : {}),
  };
}

/** What is declined, as instances. */
export function declinedIn(facts: readonly Fact[]): readonly InstanceId[] {
  return facts.flatMap((fact) =>
    fact.fact === 'declined' ? instanceId(fact.question, fact.row === undefined ? undefined : `r${fact.row + 1}`) : [],
  );
}

/** Facts as core reads them from the document, and the day; the given one where they name none. */
export function answersFrom(
  facts: readonly Fact[],
  form: CompiledForm,
  someDay: string,
): { readonly answers: Answers; readonly asOf: string } {
  const document = documentOf(facts, form);
  const asOf = document.asOf ?? someDay;
  let { answers } = parseKnown(form, document, asOf);
  for (const at of declinedIn(facts)) answers = applyChange(answers, { change: 'decline', at, reason: 'unwilling' });
  return { answers, asOf };
}
