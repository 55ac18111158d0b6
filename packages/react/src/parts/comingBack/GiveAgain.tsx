import { useWords, type ResumeBag } from '../../hooks/index.js';

/** What browsers may not keep has to be given again; each leads to its question. */
export function GiveAgain({ giveAgain }: Pick<ResumeBag, 'giveAgain'>) {
  const { t } = useWords();
  if (giveAgain.length === 0) return null;
  return (
    <>
      <p className="askless-small askless-p">{t.resume.giveAgain(giveAgain.length)}</p>
      <ul className="askless-list askless-small">
        {giveAgain.map(({ id, label, go }) => (
          <li key={id}>
            <button type="button" className="askless-link" onClick={go}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
