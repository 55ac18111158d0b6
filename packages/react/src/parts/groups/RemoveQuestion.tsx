import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
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
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') onKeep();
  };
  const button = { type: 'button', 'aria-describedby': question, onKeyDown } as const;
  return (
    <p className="askless-rep-ask">
      <span id={question}>{t.group.removeQuestion(name)}</span>
      <button {...button} className="askless-link" ref={keep} onClick={onKeep}>
        {t.group.keep}
      </button>
      <button {...button} className="askless-link askless-link-danger" onClick={onRemove}>
        {t.group.removeAnswered}
      </button>
    </p>
  );
}
