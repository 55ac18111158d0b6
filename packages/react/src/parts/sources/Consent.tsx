import type { MouseEvent } from 'react';
import type { ControlProps } from '../../controls/index.js';
import { useConsent, useWords, type AskBag } from '../../hooks/index.js';
import { ControlSlot } from '../Control.js';

/** A consent says what it would save in the answer itself, and how its sources stand once it is given. */
export function Consent({ bag: { id, question, control } }: { readonly bag: AskBag }) {
  const { t } = useWords();
  const consent = useConsent(id);
  if (!consent) return <ControlSlot question={question} {...control} />;
  const { saves, note, again, onEntry } = consent;
  const props: ControlProps = {
    ...control,
    onEntry: (entry) => {
      control.onEntry(entry);
      onEntry(entry);
    },
    ...(saves === undefined ? {} : { sides: { yes: saves } }),
  };
  const tryAgain = ({ currentTarget }: MouseEvent): void => {
    // The button goes as its source is asked: the focus goes to the answer that it belongs to.
    currentTarget.closest('.askless-q')?.querySelector<HTMLElement>(':checked')?.focus();
    again?.();
  };
  return (
    <>
      <ControlSlot question={question} {...props} />
      <div aria-live="polite">
        {note !== undefined && (
          <p className="askless-choice-note">
            <span>{note}</span>{' '}
            {again && (
              <button type="button" className="askless-link" onClick={tryAgain}>
                {t.sources.tryAgain}
              </button>
            )}
          </p>
        )}
      </div>
    </>
  );
}
