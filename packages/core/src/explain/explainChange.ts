import { applyChange, type Answers, type Change, type InstanceId } from '../answers/index.js';
import { planForm, type At, type Decision, type Plan } from '../plan/index.js';

/** One thing that is otherwise than before: an answer, rows or closing of a group, a source, the day or the stage. */
export type Difference =
  | { readonly by: 'answer'; readonly at: InstanceId }
  | { readonly by: 'rows' | 'closing'; readonly group: string }
  | { readonly by: 'source'; readonly source: string }
  | { readonly by: 'party' | 'goOn' | 'day' | 'stage' };

/** Why a question has come or gone between two plans of one form. */
export interface ChangeExplanation {
  readonly at: InstanceId;
  /** appeared: it is asked now, and was not · gone: it was asked, and is not needed any more · answered · other. */
  readonly change: 'appeared' | 'gone' | 'answered' | 'other';
  /** What did it: the differences without which it would be as before; where none alone does it, all of them. */
  readonly because: readonly Difference[];
}

/**
 * Which answer made a question appear or go.
 *
 * @returns Undefined where it stands as before.
 */
export function explainChange(before: Plan, after: Plan, id: InstanceId): ChangeExplanation | undefined {
  const was = standing(before.decisions.get(id));
  const is = standing(after.decisions.get(id));
  if (was === is) return undefined;
  const differences = differencesOf(before, after);
  const isCause = (difference: Difference): boolean => {
    const undone = planForm(
      after.form,
      undo(difference, before.answers, after.answers),
      atOf(difference, before, after),
    );
    return standing(undone.decisions.get(id)) === was;
  };
  const causes = differences.length > 1 ? differences.filter(isCause) : differences;
  return { at: id, change: wordFor(was, is), because: causes.length > 0 ? causes : differences };
}

type Standing = 'none' | 'asked' | 'answered' | 'left' | 'waiting';

function standing(decision: Decision | undefined): Standing {
  switch (decision?.state) {
    case undefined:
      return 'none';
    case 'ask':
      return 'asked';
    case 'known':
    case 'derived':
      return 'answered';
    case 'pending':
      return 'waiting';
    case 'skip':
    case 'stopped':
      return 'left';
  }
}

function wordFor(was: Standing, is: Standing): ChangeExplanation['change'] {
  if (is === 'asked') return 'appeared';
  if (is === 'answered') return 'answered';
  return was === 'asked' || was === 'answered' ? 'gone' : 'other';
}

function differencesOf(before: Plan, after: Plan): readonly Difference[] {
  const [one, other] = [before.answers, after.answers];
  return [
    ...changedKeys(one.given, other.given).map((at) => ({ by: 'answer', at }) as const),
    ...changedKeys(one.rows, other.rows).map((group) => ({ by: 'rows', group }) as const),
    ...[...new Set([...one.closed, ...other.closed])]
      .filter((group) => one.closed.has(group) !== other.closed.has(group))
      .map((group) => ({ by: 'closing', group }) as const),
    ...changedKeys(one.sources, other.sources).map((source) => ({ by: 'source', source }) as const),
    ...(changedKeys(one.parties, other.parties).length > 0 ? [{ by: 'party' } as const] : []),
    ...(one.goOn === other.goOn ? [] : [{ by: 'goOn' } as const]),
    ...(before.at.asOf === after.at.asOf ? [] : [{ by: 'day' } as const]),
    ...(before.at.stage === after.at.stage ? [] : [{ by: 'stage' } as const]),
  ];
}

function changedKeys(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (key) => one.get(key) !== other.get(key) && JSON.stringify(one.get(key)) !== JSON.stringify(other.get(key)),
  );
}

/** The answers as they are, with one thing as it was. */
function undo(difference: Difference, was: Answers, is: Answers): Answers {
  switch (difference.by) {
    case 'answer':
      return { ...is, given: entryOf(is.given, was.given, difference.at) };
    case 'rows':
      return { ...is, rows: entryOf(is.rows, was.rows, difference.group) };
    case 'closing':
      return applyChange(is, closing(difference.group, was));
    case 'source':
      return { ...is, sources: entryOf(is.sources, was.sources, difference.source) };
    case 'party':
      return { ...is, parties: was.parties };
    case 'goOn':
      return { ...is, goOn: was.goOn };
    case 'day':
    case 'stage':
      return is;
  }
}

function closing(group: string, was: Answers): Change {
  return { change: 'close', group, closed: was.closed.has(group) };
}

function entryOf<V>(is: ReadonlyMap<string, V>, was: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> {
  const copy = new Map(is);
  const value = was.get(key);
  if (value === undefined) copy.delete(key);
  else copy.set(key, value);
  return copy;
}

function atOf({ by }: Difference, before: Plan, after: Plan): At {
  if (by === 'day') return { ...after.at, asOf: before.at.asOf };
  return by === 'stage' ? { ...after.at, stage: before.at.stage } : after.at;
}
