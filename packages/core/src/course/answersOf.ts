import { noAnswers, type Answer, type Answers, type InstanceId, type SourceState } from '../answers/index.js';
import type { Submission, SubmittedAnswer } from '../submission/index.js';
import type { Value } from '../value/index.js';

/**
 * The answers of a submission, to go on from: what was typed or declined as such, what came from the profile and from
 * sources with where it came from. What was derived is derived again.
 *
 * @param known What is known apart from it: a source that it has wins over what the submission says of that source.
 */
export function answersOf(submission: Submission, known: Answers = noAnswers): Answers {
  const { rows, closed, parties, goOn } = submission;
  const all = [...submission.answers, ...submission.demographics];
  return {
    given: new Map([...known.given, ...all.flatMap((answer) => givenBy(answer))]),
    sources: new Map([...sourcesOf(all), ...known.sources]),
    rows: new Map([...known.rows, ...rows.map(({ group, keys }) => [group, keys] as const)]),
    closed: new Set([...known.closed, ...closed]),
    parties: new Map([...known.parties, ...parties.map(({ slot, as }) => [slot, as] as const)]),
    goOn,
  };
}

function givenBy(answer: SubmittedAnswer): [InstanceId, Answer][] {
  if ('declined' in answer) return [[answer.at, { status: 'declined', reason: answer.declined }]];
  const { from } = answer.provenance;
  return from === 'typed' || from === 'profile'
    ? [[answer.at, { status: 'known', value: answer.value, by: from }]]
    : [];
}

function sourcesOf(answers: readonly SubmittedAnswer[]): ReadonlyMap<string, SourceState> {
  const sources = new Map<string, Extract<SourceState, { status: 'delivered' }>>();
  for (const answer of answers) {
    if ('declined' in answer || answer.provenance.from !== 'source') continue;
    const { source, at, verified } = answer.provenance;
    const values: ReadonlyMap<InstanceId, Value> = new Map([
      ...(sources.get(source)?.values ?? []),
      [answer.at, answer.value],
    ]);
    sources.set(source, { status: 'delivered', verified, values, ...(at === undefined ? {} : { at }) });
  }
  return sources;
}
