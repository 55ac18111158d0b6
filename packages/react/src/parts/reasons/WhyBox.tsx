import { indexOf, type InstanceId } from '@askless/core';
import { explain, wordExplanation } from '@askless/core/explain';
import { useState } from 'react';
import { useSession, useWords } from '../../session/index.js';
import { useQuestionText, useWording } from '../../hooks/index.js';

/** Why a question is asked: from its text and from what wants it. */
export function WhyBox({ id, element }: { readonly id: InstanceId; readonly element: string }) {
  const { application, tell } = useSession();
  const { t } = useWords();
  const { why } = useQuestionText(id);
  const wording = useWording(application.plan);
  const [sent, setSent] = useState(false);
  const explanation = explain(application.plan, id);
  const question = indexOf(application.form).questions.get(application.plan.decisions.get(id)?.question ?? '');
  const facts = [
    [t.why.purpose, why],
    [t.why.need, explanation?.state === 'ask' ? wordExplanation(explanation, wording) : ''],
    [t.why.sees, question && question.sensitivity !== 'public' ? t.why.seenBy[question.sensitivity] : ''],
  ] as const;
  const flag = (): void => {
    tell({ event: 'unclear', at: id });
    setSent(true);
  };
  return (
    <dl className="askless-why-text" id={element}>
      {facts.map(
        ([term, text]) =>
          text !== '' && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ),
      )}
      <div>
        <dt>{t.why.feedback}</dt>
        <dd>
          {sent ? (
            <output>{t.why.unclearSent}</output>
          ) : (
            <button type="button" className="askless-link" onClick={flag}>
              {t.why.unclear}
            </button>
          )}
        </dd>
      </div>
    </dl>
  );
}
