import { useId } from 'react';
import { useSourceConflicts, useWords, type SourceConflict } from '../../hooks/index.js';
import { ChoiceText } from './ChoiceText.js';
import { Heading } from '../Heading.js';

/** Answers that the borrower gave otherwise than a registry: both stand side by side, to go by one or leave as it is. */
export function SourceConflicts() {
  const { t } = useWords();
  const conflicts = useSourceConflicts();
  const element = useId();
  if (conflicts.length === 0) return null;
  return (
    <section className="askless-sum" aria-labelledby={element}>
      <div className="askless-sum-head">
        <Heading level={2} className="askless-h2" id={element}>
          {t.conflict.sourceTitle}
        </Heading>
      </div>
      <p className="askless-small askless-muted askless-p">{t.conflict.sourceLede}</p>
      <div className="askless-questions askless-p">
        {conflicts.map((conflict) => (
          <Pair key={conflict.at} conflict={conflict} />
        ))}
      </div>
    </section>
  );
}

/** The borrower's own is chosen until the registry's is taken. */
function Pair({ conflict: { name, own, theirs, source, takeSource } }: { readonly conflict: SourceConflict }) {
  const { t } = useWords();
  const element = useId();
  return (
    <div className="askless-q" role="radiogroup" aria-labelledby={element}>
      <span className="askless-label" id={element}>
        {name}
      </span>
      <div className="askless-choices askless-choices-2">
        <label className="askless-choice">
          <input type="radio" name={element} checked readOnly />
          <ChoiceText title={own} note={t.conflict.you} />
        </label>
        <label className="askless-choice">
          <input type="radio" name={element} checked={false} onChange={takeSource} />
          <ChoiceText title={theirs} note={source} />
        </label>
      </div>
    </div>
  );
}
