import { useWords } from '../session/index.js';
import { Icon } from '../icons/index.js';

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
