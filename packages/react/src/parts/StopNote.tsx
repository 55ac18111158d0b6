import { useStopped, useWords } from '../hooks/index.js';
import { Icon } from '../icons/index.js';

/** Says that every product is closed by the answers as they stand, before the borrower goes on to see why. */
export function StopNote() {
  const { t } = useWords();
  const isStopped = useStopped() !== undefined;
  return (
    <div aria-live="polite">
      {isStopped && (
        <p className="askless-notice askless-p" data-kind="attention">
          <Icon name="info" />
          <span>{t.stopped}</span>
        </p>
      )}
    </div>
  );
}
