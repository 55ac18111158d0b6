import { useWords } from '../hooks/index.js';
import { Icon } from '../icons/index.js';
import { slot, type ErrorLineProps } from '../slots/index.js';

/** What is wrong with an answer, and how to put it right. */
export function ErrorLine({ id, text }: ErrorLineProps) {
  const { t } = useWords();
  return (
    <p className="askless-error" id={id}>
      <Icon name="alert" />
      <span>
        <span className="askless-vh">{t.errorPrefix}</span>
        {text}
      </span>
    </p>
  );
}

export const ErrorLineSlot = slot('ErrorLine', ErrorLine);
