import { indexOf, parseInstanceId, type InstanceId } from '@askless/core';
import { issueText } from '../entry/index.js';
import type { Problem } from './problems.js';
import { useSession, useWords } from './session.js';
import { wordingOf } from './useValueText.js';

/** Words a problem: how to put it right. */
export function useProblemText(): (problem: Problem) => string {
  const { application } = useSession();
  const words = useWords();
  const { t, form } = words;
  return (problem) => {
    switch (problem.problem) {
      case 'required':
      case 'openRow':
      case 'closeGroup':
        return t.problems[problem.problem];
      case 'check':
        return form.checks[problem.check] ?? problem.check;
      case 'tooManyRows':
        return t.group.between(0, problem.most);
      case 'value': {
        const question = indexOf(application.form).questions.get(parseInstanceId(problem.at)?.question ?? '');
        if (!question) return problem.code;
        const issue = { code: problem.code, ...(problem.facts ? { facts: problem.facts } : {}) };
        return issueText(question.spec, issue, { ...wordingOf(question, words, application.plan), issues: t.issues });
      }
    }
  };
}

/** The instance that a link to a problem leads to, and its name. */
export function useProblemName(): (at: InstanceId) => string {
  const { form, explain } = useWords();
  const { application } = useSession();
  return (at) => {
    const group = at.endsWith('.closed') ? at.slice(0, -'.closed'.length) : undefined;
    if (group !== undefined && indexOf(application.form).groups.has(group)) return form.groups[group]?.label ?? group;
    const parsed = parseInstanceId(at);
    const label = form.questions[parsed?.question ?? at]?.label ?? at;
    if (parsed?.row === undefined || parsed.row === '') return label;
    const part = at.slice(0, at.indexOf('['));
    const { fiscalYears } = indexOf(application.form).groups.get(part) ?? {};
    const place = (application.answers.rows.get(part) ?? []).indexOf(parsed.row) + 1;
    return fiscalYears ? `${parsed.row} · ${label}` : `${explain.row(form.groups[part]?.row ?? part, place)}${label}`;
  };
}
