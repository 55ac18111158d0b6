import { useSaving, useWords } from '../hooks/index.js';
import { Icon } from '../icons/index.js';

/** A draft could not be read: where it is, and what to do. */
export function UnreadNotice() {
  const { t } = useWords();
  const { isUnread, kept } = useSaving();
  if (!isUnread) return null;
  return (
    <div className="askless-notice" data-kind="danger" role="alert">
      <Icon name="alert" />
      <p>{t.saved[kept?.on ?? 'device'].unread}</p>
    </div>
  );
}
