import { indexOf, parseInstanceId, rowsIn, type CompiledForm, type InstanceId, type Plan } from '@askless/core';
import { issueText } from '../entry/index.js';
import type { Problem } from '../answering/index.js';
import { useSession, useWords, type HostProblem, type Words } from '../session/index.js';
import { findLocale } from '../texts/index.js';
import { wordingOf } from './useValueText.js';

/** Words a problem: how to put it right. */
export function useProblemText(): (problem: Problem) => string {
  const { application } = useSession();
  const words = useWords();
  const { t, form, locale } = words;
  return (problem) => {
    switch (problem.problem) {
      case 'required':
      case 'openRow':
      case 'closeGroup':
      case 'uploading':
        return t.problems[problem.problem];
      case 'check':
        return form.checks[problem.check] ?? problem.check;
      case 'refused':
        return inLanguage(problem.text, locale);
      case 'tooManyRows':
        return t.group.between(0, problem.most);
      case 'tooFewRows':
        return t.group.between(problem.least, undefined);
      case 'value': {
        const question = indexOf(application.form).questions.get(parseInstanceId(problem.at)?.question ?? '');
        if (!question) return problem.code;
        const issue = { code: problem.code, ...(problem.facts ? { facts: problem.facts } : {}) };
        return issueText(question.spec, issue, { ...wordingOf(question, words, application.plan), issues: t.issues });
      }
    }
  };
}

/** A host's own words, in the language shown or the nearest there is. */
export function inLanguage(text: HostProblem['text'], locale: string): string {
  if (typeof text === 'string') return text;
  const offered = Object.keys(text);
  return text[findLocale(locale, offered) ?? offered[0] ?? ''] ?? '';
}

/** Names the place of a problem: the question with its year or row, or the group that is not closed. */
export function useProblemName(): (at: InstanceId) => string {
  const words = useWords();
  const { application } = useSession();
  return (at) => groupName(at, words, application.form) ?? questionName(at, words, application.plan);
}

function groupName(at: InstanceId, { form: { groups } }: Words, form: CompiledForm): string | undefined {
  const group = at.endsWith('.closed') ? at.slice(0, -'.closed'.length) : '';
  return indexOf(form).groups.has(group) ? (groups[group]?.label ?? group) : undefined;
}

function questionName(at: InstanceId, { form, explain }: Words, plan: Plan): string {
  const { question, row = '' } = parseInstanceId(at) ?? { question: at };
  const label = form.questions[question]?.label ?? at;
  if (row === '') return label;
  const part = at.slice(0, at.indexOf('['));
  if (indexOf(plan.form).groups.get(part)?.fiscalYears) return `${row} · ${label}`;
  const place = rowsIn(plan, part).indexOf(row) + 1;
  return explain.row(form.groups[part]?.row ?? part, place) + label;
}
