import { indexOf, parseInstanceId, type CompiledForm } from '@askless/core';
import { useEffect, useId, useRef } from 'react';
import { useApplication, useProblemName, useProblemText, useWords, type Problem } from '../hooks/index.js';
import type { ProblemSummaryProps } from '../slots/index.js';
import { Heading } from './Heading.js';

/** More than these are told by part, each with a link to the first of them. */
const mostListed = 10;

/** Everything to put right, each with a link into its field. */
export function ProblemSummary({ problems, attempt, onGo }: ProblemSummaryProps) {
  const { t } = useWords();
  const lines = useLines(problems);
  const box = useRef<HTMLDivElement>(null);
  const title = useId();
  useEffect(() => {
    box.current?.focus();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- Each attempt takes the focus anew.
  }, [attempt]);
  if (problems.length === 0) return null;
  return (
    <div className="askless-errsum" role="alert" aria-labelledby={title} tabIndex={-1} ref={box}>
      <Heading level={2} id={title}>
        {t.problems.title(problems.length)}
      </Heading>
      <ul>
        {lines.map(({ problem, name, text }) => (
          <li key={problem.at}>
            <button type="button" className="askless-link askless-link-danger" onClick={() => onGo(problem)}>
              {name}
            </button>
            <small>{text}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Line {
  readonly problem: Problem;
  readonly name: string;
  readonly text: string;
}

function useLines(problems: readonly Problem[]): readonly Line[] {
  const { t, form } = useWords();
  const application = useApplication();
  const nameOf = useProblemName();
  const textOf = useProblemText();
  if (problems.length <= mostListed)
    return problems.map((problem) => ({ problem, name: nameOf(problem.at), text: textOf(problem) }));
  return [...byPart(problems, application.form)].flatMap(([part, [problem, ...others]]) =>
    problem ? [{ problem, name: form.sections[part] ?? part, text: t.nav.problems(1 + others.length) }] : [],
  );
}

function byPart(problems: readonly Problem[], form: CompiledForm): Map<string, Problem[]> {
  const { questions, groups } = indexOf(form);
  const parts = new Map<string, Problem[]>(form.layout.map(({ id }) => [id, []]));
  for (const problem of problems) {
    const question = parseInstanceId(problem.at)?.question ?? problem.at;
    const part = (questions.get(question) ?? groups.get(question.slice(0, question.indexOf('.'))))?.section ?? '';
    parts.set(part, [...(parts.get(part) ?? []), problem]);
  }
  return parts;
}
