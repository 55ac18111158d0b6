import type { InstanceId } from '@askless/core';

/** What a host does not take of an application, and why. */
export interface HostProblem {
  /** The answer, such as `loan.amount` or `owners[r1].idNumber`; left out, it is about the whole. */
  readonly at?: InstanceId | undefined;
  /** For the borrower, how to put it right: in one language, or in each by its BCP 47 tag. */
  readonly text: string | Readonly<Record<string, string>>;
}

/** Reads a host's problems: they may stand in an answer as it came from a server. What has no words for the borrower is left out. */
export function parseProblems(json: unknown): readonly HostProblem[] {
  if (!Array.isArray(json)) return [];
  return json.flatMap((problem: unknown) => {
    const [at, text]: readonly unknown[] = ['at', 'text'].map((name) => Reflect.get(Object(problem), name));
    return isWords(text) ? [{ at: typeof at === 'string' ? at : undefined, text }] : [];
  });
}

/** In one language, or in each by its tag. */
function isWords(json: unknown): json is HostProblem['text'] {
  if (typeof json !== 'object' || json === null) return typeof json === 'string';
  const texts: unknown[] = Object.values(json);
  return texts.length > 0 && texts.every((text) => typeof text === 'string');
}
