import { useEffect, useRef } from 'react';
import type { Problem } from '../answering/index.js';
import { useWords } from '../session/index.js';
import { useProblemName, useProblemText } from '../hooks/index.js';

interface ProblemSummaryProps {
  readonly problems: readonly Problem[];
  /** A new number takes the focus to the summary. */
  readonly attempt: number;
  readonly onGo: (problem: Problem) => void;
}

/** Everything to put right, each with a link into its field. */
export function ProblemSummary({ problems, attempt, onGo }: ProblemSummaryProps) {
  const { t } = useWords();
  const nameOf = useProblemName();
  const text = useProblemText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- Each attempt takes the focus anew.
  }, [attempt]);
  if (problems.length === 0) return null;
  return (
    <div className="askless-errsum" role="alert" tabIndex={-1} ref={box}>
      <h2>{t.problems.title(problems.length)}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.at}>
            <button type="button" className="askless-link askless-link-danger" onClick={() => onGo(problem)}>
              {nameOf(problem.at)}
            </button>
            <small>{text(problem)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
