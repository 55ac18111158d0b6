import { useContext } from 'react';
import { LocaleContext } from './locale.js';

/** Said without the texts that could not be loaded, so in words that stand here. */
const sentences = {
  en: {
    form: 'The form could not be loaded.',
    part: 'This part of the form could not be loaded. Your answers are not affected.',
    again: 'Try again',
  },
  'zh-CN': {
    form: '表单暂时无法载入。',
    part: '此部分内容暂时无法载入，您已填写的内容不受影响。',
    again: '重试',
  },
} as const;

interface LoadFailedProps {
  readonly what: 'form' | 'part';
  readonly onAgain: () => void;
}

/** Something did not come over the network; asking again may help. */
export function LoadFailed({ what, onAgain }: LoadFailedProps) {
  const { [what]: sentence, again } = sentences[useContext(LocaleContext)];
  return (
    <div className="askless-notice" data-kind="danger" role="alert">
      <div>
        <p>{sentence}</p>
        <p>
          <button type="button" className="askless-link" onClick={onAgain}>
            {again}
          </button>
        </p>
      </div>
    </div>
  );
}
