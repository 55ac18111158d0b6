import type { KnownIssue } from '@askless/core';
import { AsklessError } from '../errors/index.js';

/** What to tell a host of what its form can't use of `known`. */
export function unusedKnown(form: string, issues: readonly KnownIssue[]): AsklessError {
  const listed = issues.slice(0, 20).map(({ at, code }) => `${at || 'known'} (${code})`);
  const more = issues.length > listed.length ? [`and ${issues.length - listed.length} more`] : [];
  return new AsklessError(
    'unused-known',
    `The form ${form} can't use all of known: ${[...listed, ...more].join(', ')}. The rest is used. What is known stands as { profile: { … }, answers: { … }, sources: { … } }, by the ids of the form's questions.`,
  );
}
