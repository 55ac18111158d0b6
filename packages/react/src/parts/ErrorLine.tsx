import { useWords } from '../hooks/session.js';
import { Icon } from '../icons/Icon.js';

/** What is wrong with an answer, and how to put it right. */
export function ErrorLine({ id, text }: { readonly id: string; readonly text: string }) {
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
