import { useWords, type AskBag } from '../hooks/index.js';

/** Says that a question is not answered, with a way back. */
export function DeclinedLine({ bag }: { readonly bag: AskBag }) {
  const { t } = useWords();
  return (
    <p className="askless-declined">
      <span>{bag.declined === 'notKnown' ? t.decline.declinedNotKnown : t.decline.declinedUnwilling}</span>{' '}
      <button type="button" className="askless-link" onClick={bag.retract}>
        {t.decline.undo}
        <span className="askless-vh"> {bag.label.children}</span>
      </button>
    </p>
  );
}
