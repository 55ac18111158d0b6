import { useState } from 'react';
import { useWhy, useWords } from '../../hooks/index.js';
import type { WhyBoxProps } from '../../slots/index.js';

/** Why a question is asked: from its text and from what wants it. */
export function WhyBox({ id, element }: WhyBoxProps) {
  const { t } = useWords();
  const why = useWhy(id);
  const [sent, setSent] = useState(false);
  const facts = [
    [t.why.purpose, why.purpose],
    [t.why.need, why.need],
    [t.why.sees, why.sees],
  ] as const;
  const flag = (): void => {
    why.flag();
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
