import { useId, useState } from 'react';
import { useHost, useWords } from '../../hooks/index.js';

const steps = [1, 2, 3, 4, 5, 6, 7] as const;

/** One question after sending, which can be skipped and does not matter for the decision. */
export function FeedbackCard() {
  const element = useId();
  const { onFeedback } = useHost();
  const { t } = useWords();
  const [given, setGiven] = useState<(typeof steps)[number] | 'skipped'>();
  if (!onFeedback || given === 'skipped') return null;
  const give = (easy: (typeof steps)[number]): void => {
    setGiven(easy);
    onFeedback({ easy });
  };
  return (
    <section className="askless-card askless-feedback">
      <div className="askless-q" role="radiogroup" aria-labelledby={element}>
        <span className="askless-label" id={element}>
          {t.feedback.title}
        </span>
        <div className="askless-scale">
          {steps.map((step) => (
            <label key={step}>
              <input
                type="radio"
                name={element}
                value={step}
                checked={given === step}
                aria-label={t.feedback.step(step)}
                onChange={() => give(step)}
              />
              <span aria-hidden="true">{step}</span>
            </label>
          ))}
        </div>
        <p className="askless-scale-ends" aria-hidden="true">
          <span>{t.feedback.hard}</span>
          <span>{t.feedback.easy}</span>
        </p>
      </div>
      <p className="askless-small askless-muted askless-p">{t.feedback.optional}</p>
      <p className="askless-small">
        <output>{given !== undefined && t.feedback.thanks}</output>
        {given === undefined && (
          <button type="button" className="askless-link" onClick={() => setGiven('skipped')}>
            {t.feedback.skip}
          </button>
        )}
      </p>
    </section>
  );
}
