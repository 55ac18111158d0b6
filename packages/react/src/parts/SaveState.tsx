import { useState } from 'react';
import { useSaving, useWords, type SavingBag, type Words } from '../hooks/index.js';
import { Icon } from '../icons/index.js';
import { slot } from '../slots/index.js';

/** Whether and where answers are kept, in words. It is announced when it becomes otherwise, not at each save. */
export function SaveState() {
  const { status } = useSaving();
  return (
    <>
      <output className="askless-vh">{useAnnouncement(status)}</output>
      <Shown status={status} />
    </>
  );
}

type DraftStatus = SavingBag['status'];

export const SaveStateSlot = slot('SaveState', SaveState);

/** The time of day. */
export function clockText(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { hour: '2-digit', minute: '2-digit' }).format(at);
}

/** What is said of it; nothing of the first save, which is what everyone expects. */
function useAnnouncement(status: DraftStatus): string {
  const { t, locale } = useWords();
  const [told, setTold] = useState<{ readonly kind: DraftStatus['status']; readonly text: string }>(nothingTold);
  const kind = status.status;
  // Between two saves it stands as before.
  if (kind === 'saving' || kind === told.kind) return told.text;
  const isExpected = told.kind === 'idle' && (kind === 'saved' || kind === 'memory');
  const text = isExpected || kind === 'idle' ? '' : stateText(status, t, locale);
  setTold({ kind, text });
  return text;
}

const nothingTold = { kind: 'idle', text: '' } as const;

function stateText(status: DraftStatus, { saved }: Words['t'], locale: string): string {
  switch (status.status) {
    case 'idle':
      return '';
    case 'saved':
      return saved.device(clockText(status.at, locale));
    default:
      return saved[status.status];
  }
}

const icons = { saving: 'clock', saved: 'device', memory: 'device', full: 'offline', blocked: 'offline' } as const;

function Shown({ status }: { readonly status: DraftStatus }) {
  const { t, locale } = useWords();
  const { saveNow } = useSaving();
  const { status: kind } = status;
  const text = stateText(status, t, locale);
  if (kind === 'idle') return null;
  if (kind !== 'failed')
    return (
      <Line icon={icons[kind]} text={text} {...(kind === 'full' || kind === 'blocked' ? { state: 'offline' } : {})} />
    );
  return (
    <p className="askless-save" data-state="error">
      <Icon name="alert" />
      <span>
        {text}{' '}
        <button type="button" className="askless-link askless-link-danger" onClick={saveNow}>
          {t.tryAgain}
        </button>
      </span>
    </p>
  );
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
