/** The page's shape while it loads; it stands still. */
export function Skeleton() {
  return (
    <div className="askless-frame">
      <div className="askless-main">
        <div className="askless-sheet" aria-busy="true">
          <div className="askless-skel" aria-hidden="true">
            <div className="askless-bone askless-bone-40" />
            <div className="askless-bone askless-bone-input" />
            <div className="askless-bone askless-bone-70" />
            <div className="askless-bone askless-bone-input" />
          </div>
        </div>
      </div>
    </div>
  );
}

/** Said without the texts that could not be loaded, so in words that stand here. */
const sentences = {
  en: ['The form could not be loaded.', 'Try again'],
  'zh-CN': ['表单暂时无法载入。', '重试'],
} as const;

export function LoadFailed({
  locale,
  onAgain,
}: {
  readonly locale: keyof typeof sentences;
  readonly onAgain: () => void;
}) {
  const [sentence, again] = sentences[locale];
  return (
    <div className="askless-frame">
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
    </div>
  );
}
