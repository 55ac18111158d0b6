import { useEffect, useId, useRef, useState } from 'react';
import { useDraftConflicts, useWords, type DraftConflict } from '../../hooks/index.js';
import type { DraftConflictsProps } from '../../slots/index.js';
import { ErrorLineSlot } from '../ErrorLine.js';
import { ChoiceText } from './ChoiceText.js';
import { Heading } from '../Heading.js';

/** Answers that differ between two devices: one pair each, nothing chosen beforehand. Until then both are kept. */
export function DraftConflicts({ attempt = 0 }: DraftConflictsProps) {
  const { t } = useWords();
  const { conflicts, missing, keep } = useDraftConflicts();
  const [later, setLater] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const element = useId();
  useEffect(() => {
    if (attempt > 0) heading.current?.focus();
  }, [attempt]);
  if (conflicts.length === 0 || (later && attempt === 0)) return null;
  return (
    <section className="askless-card askless-conflicts" aria-labelledby={element}>
      <Heading level={2} className="askless-h2" id={element} tabIndex={-1} ref={heading}>
        {t.conflict.title(conflicts.length)}
      </Heading>
      <p className="askless-p askless-muted">{t.conflict.lede}</p>
      <div className="askless-questions askless-p">
        {conflicts.map((conflict) => (
          <Pair key={conflict.at} conflict={conflict} />
        ))}
      </div>
      {missing && <ErrorLineSlot id={`${element}-e`} text={t.conflict.choose} />}
      <div className="askless-actions">
        <button type="button" className="askless-btn askless-btn-primary" onClick={keep}>
          {t.conflict.keep}
        </button>
        {attempt === 0 && (
          <button type="button" className="askless-link" onClick={() => setLater(true)}>
            {t.conflict.later}
          </button>
        )}
      </div>
    </section>
  );
}

function Pair({ conflict }: { readonly conflict: DraftConflict }) {
  const { t } = useWords();
  const element = useId();
  const { name, stands, other, standsFrom, otherFrom, chosen, choose } = conflict;
  const options = [
    ['stands', stands, t.conflict.given(true, standsFrom.device, standsFrom.time)],
    ['other', other, t.conflict.given(false, otherFrom.device, otherFrom.time)],
  ] as const;
  return (
    <div className="askless-q" role="radiogroup" aria-labelledby={element}>
      <span className="askless-label" id={element}>
        {name}
      </span>
      <div className="askless-choices askless-choices-2">
        {options.map(([choice, text, note]) => (
          <label key={choice} className="askless-choice">
            <input type="radio" name={element} checked={chosen === choice} onChange={() => choose(choice)} />
            <ChoiceText title={text} note={note} />
          </label>
        ))}
      </div>
    </div>
  );
}
