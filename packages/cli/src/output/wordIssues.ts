import type { Issue, Plan } from '@askless/core';
import { displayed } from './displayed.js';
import type { Speech } from './speech.js';

/** What to look at in a plan's answers, a line each. */
export function wordIssues(issues: readonly Issue[], plan: Plan, { words, texts, label }: Speech): string[] {
  return issues.map((issue) => {
    const said = issue.issue === 'check' ? (texts.checks[issue.check] ?? issue.check) : words.issue[issue.issue];
    const code = issue.issue === 'value' ? ` [${issue.code}]` : '';
    return `${displayed(plan, issue.at)} ${label(issue.at)}: ${said}${code}`;
  });
}
