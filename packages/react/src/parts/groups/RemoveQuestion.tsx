import { useEffect, useId, useRef } from 'react';
import { useWords } from '../../hooks/index.js';

interface RemoveQuestionProps {
  readonly name: string;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** Asks once before a card goes in which something was typed; Escape keeps it. */
export function RemoveQuestion({ name, onRemove, onKeep }: RemoveQuestionProps) {
  const { t } = useWords();
  const question = useId();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div
      className="askless-rep-ask"
      role="group"
      aria-labelledby={question}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onKeep();
      }}
    >
      <span id={question}>{t.group.removeQuestion(name)}</span>
      <button type="button" className="askless-link" ref={keep} onClick={onKeep}>
        {t.group.keep}
      </button>
      <button type="button" className="askless-link askless-link-danger" onClick={onRemove}>
        {t.group.removeAnswered}
      </button>
    </div>
  );
}
