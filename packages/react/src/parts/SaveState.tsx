import { useSaving, useWords } from '../hooks/index.js';
import { Icon } from '../icons/index.js';
import { slot } from '../slots/index.js';

/** Whether and where answers are kept, in words. */
export function SaveState() {
  const { t, locale } = useWords();
  const { status, saveNow } = useSaving();
  switch (status.status) {
    case 'idle':
      return null;
    case 'saving':
      return <Line icon="clock" text={t.saved.saving} />;
    case 'saved':
      return <Line icon="device" text={t.saved.device(clockText(status.at, locale))} />;
    case 'memory':
      return <Line icon="device" text={t.saved.memory} />;
    case 'full':
    case 'blocked':
      return <Line icon="offline" text={t.saved[status.status]} state="offline" />;
    case 'failed':
      return (
        <p className="askless-save" data-state="error">
          <Icon name="alert" />
          <span>
            <output>{t.saved.failed}</output>{' '}
            <button type="button" className="askless-link askless-link-danger" onClick={saveNow}>
              {t.tryAgain}
            </button>
          </span>
        </p>
      );
  }
}

export const SaveStateSlot = slot('SaveState', SaveState);

/** The time of day. */
export function clockText(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { hour: '2-digit', minute: '2-digit' }).format(at);
}

function Line({
  icon,
  text,
  state,
}: {
  readonly icon: 'clock' | 'device' | 'offline';
  readonly text: string;
  readonly state?: 'offline';
}) {
  return (
    <p className="askless-save" data-state={state}>
      <Icon name={icon} />
      <span>{text}</span>
    </p>
  );
}
