import { useEffect, useRef, useState } from 'react';
import { useSaving, useWords, type SavingBag, type Words } from '../hooks/index.js';
import { Icon } from '../icons/index.js';
import { slot } from '../slots/index.js';

/** Whether and where answers are kept, in words. It is announced when it becomes otherwise, not at each save. */
export function SaveState() {
  const { t, locale } = useWords();
  const saving = useSaving();
  useSavedWhenOnline(saving);
  const standing = useSlowSaving({ kind: kindOf(saving), text: stateText(saving, t, locale) });
  return (
    <>
      <output className="askless-vh">{useAnnouncement(standing)}</output>
      <Shown {...standing} saveNow={saving.saveNow} />
    </>
  );
}

export const SaveStateSlot = slot('SaveState', SaveState);

type Kind = SavingBag['status']['status'] | 'offline' | 'held';

interface Standing {
  readonly kind: Kind;
  readonly text: string;
}

/** That there is no network is told where nothing worse is to be told. */
function kindOf({ status: { status }, isOnline }: SavingBag): Exclude<Kind, 'held'> {
  const isWell = status === 'idle' || status === 'saved' || status === 'memory';
  return isWell && !isOnline ? 'offline' : status;
}

function stateText(saving: SavingBag, { saved }: Words['t'], locale: string): string {
  const { status, kept } = saving;
  const place = saved[kept?.on ?? 'device'];
  const kind = kindOf(saving);
  if (kind === 'idle') return '';
  if (kind === 'failed') return place.failed;
  if (kind === 'saved') return status.status === 'saved' ? place.now(clockText(status.at, locale)) : '';
  return saved[kind];
}

/** The time of day. */
export function clockText(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { hour: '2-digit', minute: '2-digit' }).format(at);
}

/** What could not be saved is saved once there is a network again. */
function useSavedWhenOnline({ status: { status }, isOnline, saveNow }: SavingBag): void {
  const wasOnline = useRef(isOnline);
  useEffect(() => {
    if (isOnline && !wasOnline.current && status === 'failed') saveNow();
    wasOnline.current = isOnline;
  }, [isOnline, status, saveNow]);
}

/** A save that takes longer than this is told of. */
const slowMilliseconds = 1000;

/** While a save is under way nothing is said, neither that all is saved nor, before it is slow, that it is not. */
function useSlowSaving(standing: Standing): Standing {
  const [isSlow, setSlow] = useState(false);
  const isSaving = standing.kind === 'saving';
  useEffect(() => {
    if (!isSaving) return undefined;
    const timer = setTimeout(() => setSlow(true), slowMilliseconds);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isSaving]);
  return isSaving && !isSlow ? { kind: 'held', text: '' } : standing;
}

/** What is said of it; nothing of the first save, which is what everyone expects. */
function useAnnouncement({ kind, text }: Standing): string {
  const [told, setTold] = useState<Standing>(nothingTold);
  // Between two saves it stands as before.
  if (kind === 'saving' || kind === 'held' || kind === told.kind) return told.text;
  const isExpected = told.kind === 'idle' && (kind === 'saved' || kind === 'memory');
  const said = isExpected ? '' : text;
  setTold({ kind, text: said });
  return said;
}

const nothingTold: Standing = { kind: 'idle', text: '' };

const icons = {
  saving: 'clock',
  saved: 'device',
  memory: 'device',
  full: 'offline',
  blocked: 'offline',
  offline: 'offline',
} as const;

function Shown({ kind, text, saveNow }: Standing & Pick<SavingBag, 'saveNow'>) {
  const { t } = useWords();
  if (kind === 'idle') return null;
  // The line keeps its place.
  if (kind === 'held') return <p className="askless-save">{'\u00A0'}</p>;
  if (kind !== 'failed')
    return <Line icon={icons[kind]} text={text} {...(icons[kind] === 'offline' ? { state: 'offline' } : {})} />;
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
