import { useBurden, useStopped, useWords } from '../hooks/index.js';
import { Icon } from '../icons/index.js';
import { slot, type HeadProps } from '../slots/index.js';
import { CountSlot } from './Count.js';
import { CountNoteLine } from './CountNoteLine.js';
import { RulerSlot } from './Ruler.js';
import { SaveStateSlot } from './SaveState.js';

/** What is left, what is saved, and how much was left out: the same on each page. */
export function Head({ panelId, panelOpen, onPanel }: HeadProps) {
  const { t, form } = useWords();
  const { leftOut } = useBurden();
  // A plan that is stopped tells nothing of single questions, so that there is nothing to count.
  const counts = useStopped() === undefined;
  return (
    <div className="askless-head">
      <div className="askless-head-top">
        <p className="askless-product">{form.title}</p>
        <SaveStateSlot />
      </div>
      {counts && (
        <>
          <div className="askless-head-row">
            <CountSlot />
            <button
              type="button"
              className="askless-link"
              aria-expanded={panelOpen}
              aria-controls={panelId}
              onClick={onPanel}
            >
              <Icon name="fold" />
              <span>{t.head.leftOut(leftOut)}</span>
            </button>
          </div>
          <RulerSlot />
        </>
      )}
      <CountNoteLine />
    </div>
  );
}

export const HeadSlot = slot('Head', Head);
