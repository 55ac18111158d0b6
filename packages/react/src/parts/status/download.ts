import type { Submission } from '@askless/core';

/** Gives the borrower what was sent, as a file of the browser's own. */
export function downloadSubmission(submission: Submission, name: string): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(submission, undefined, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.json`;
  link.click();
  URL.revokeObjectURL(url);
}
