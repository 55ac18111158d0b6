import { fitAnswers, type Answers, type CompiledForm, type GroupId, type RowKey } from '@askless/core';

/** What a borrower has said so far, and what was known when the application was opened. */
export interface SaidBefore {
  readonly answers: Answers;
  readonly known: Answers;
}

/**
 * What a borrower said stays when the host knows more, or shows another version of the form: it stands on top of what is known
 * now, and what the form has no place for is an orphan.
 */
export function carryAnswers(form: CompiledForm, known: Answers, { answers, known: knownBefore }: SaidBefore): Answers {
  const own = [...answers.given].filter(([, answer]) => answer.status === 'declined' || answer.by === 'typed');
  return fitAnswers(form, {
    ...answers,
    given: new Map([...known.given, ...own]),
    sources: new Map([...suppliedHere(answers, knownBefore), ...known.sources]),
    rows: joinRows(answers.rows, known.rows, knownBefore.rows),
    closed: new Set([...answers.closed, ...known.closed].filter((group) => !isReopened(group, answers, knownBefore))),
    parties: new Map([...known.parties, ...answers.parties]),
  });
}

/** Sources that delivered while the form was open; what the host knew of others is what it knows of them now. */
function suppliedHere({ sources }: Answers, { sources: sourcesBefore }: Answers) {
  return [...sources].filter(([source, state]) => sourcesBefore.get(source) !== state);
}

/** The borrower's rows, and those that became known since: one that the borrower removed stays away. */
function joinRows(own: Answers['rows'], known: Answers['rows'], knownBefore: Answers['rows']): Map<GroupId, RowKey[]> {
  return new Map(
    [...new Set([...known.keys(), ...own.keys()])].map((group) => {
      const rows = own.get(group) ?? [];
      const seen = new Set([...rows, ...(knownBefore.get(group) ?? [])]);
      return [group, [...rows, ...(known.get(group) ?? []).filter((row) => !seen.has(row))]];
    }),
  );
}

/** The borrower took back that a list is complete. */
function isReopened(group: GroupId, { closed }: Answers, { closed: closedBefore }: Answers): boolean {
  return closedBefore.has(group) && !closed.has(group);
}
