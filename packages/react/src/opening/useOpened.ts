import type { Submission } from '@askless/core';
import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import { enter } from '../answering/index.js';
import { isNotLoaded } from '../loading/index.js';
import { eventStability, HolderContext, holdIn, type Holder } from '../session/index.js';
import type { Opened, OpenedOptions, Standing } from './opened.js';
import { openAtOnce, prepare } from './prepare.js';
import { useLatest } from './useLatest.js';
import { watchCount } from './watchCount.js';

/**
 * Opens one application for as long as the form, its formats, what is known, the draft and the day stay the same. Where one of them
 * changes, what the same borrower said stays.
 *
 * @returns Nothing opened while the form is compiled and the draft is read; a fault when the code that does so did not load.
 * The form's own faults are thrown.
 */
export function useOpened(options: OpenedOptions): {
  readonly opened: Opened | undefined;
  /** Why nothing is opened: what may come when it is tried again. */
  readonly fault: unknown;
  readonly again: () => void;
} {
  const { form, drafts } = options;
  const subject = subjectOf(options);
  const of = applicationOf(options);
  const holder = useContext(HolderContext);
  const [first] = useState(() => ({ subject, form, opened: openAtOnce(options) }));
  const [shown, setShown] = useState<{ readonly of: string; readonly opened: Opened } | undefined>(
    first.opened && { of, opened: first.opened },
  );
  const { fault, setFault, attempt, again } = useAttempts();
  const standing = useRef<Standing>(undefined);
  const latest = useLatest(options);
  useEffect(() => {
    const closing: (() => void)[] = [];
    let wanted = true;
    const before = standing.current?.of === of ? standing.current : undefined;
    const begun = attempt === 0 && !before && isSame(first, { form, subject }) ? first.opened : undefined;
    const show = (opened: Opened): void =>
      // Showing the same again would be an update, for which React 18 gives up what a server sent.
      setShown((now) => (now?.of === of && now.opened === opened ? now : { of, opened }));
    if (begun) show(begun);
    prepare(
      { ...latest.current, drafts },
      { begun, before, key: `${of} ${attempt}`, held: () => holder?.held.get(subject) },
    ).then(
      (prepared) => {
        if (!wanted) return;
        const next: Standing = { of, prepared, asOf: latest.current.asOf, sequence: before?.sequence ?? 0 };
        standing.current = next;
        closing.push(...start(next, { latest, holder, subject, standing, again, isNext: before !== undefined }));
        show(prepared.opened);
      },
      (error: unknown) => wanted && setFault(() => error),
    );
    return () => {
      wanted = false;
      for (const close of closing) close();
    };
  }, [form, drafts, subject, of, attempt, again, latest, holder, first, setFault]);
  if (fault !== undefined && !isNotLoaded(fault)) throw fault;
  return { opened: shown?.of === of ? shown.opened : undefined, fault, again };
}

/** Tries to open, and what the last one failed with. */
function useAttempts() {
  const [fault, setFault] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => {
    setFault(undefined);
    setAttempt((before) => before + 1);
  }, []);
  return { fault, setFault, attempt, again };
}

function isSame(first: Of, now: Of): boolean {
  return first.form === now.form && first.subject === now.subject;
}

interface Of {
  readonly form: OpenedOptions['form'];
  readonly subject: string;
}

/** Everything from which an application is opened, as text. */
function subjectOf({ formats, known, draftId, asOf, stage, previous }: OpenedOptions): string {
  const wanted = formats.map(({ format }) => [format.id, format.version]);
  return JSON.stringify([wanted, known ?? null, draftId, asOf, stage, courseOf(previous)]);
}

/** Whose application of which form it is: of another one nothing may be shown. */
function applicationOf({ form, draftId, previous }: OpenedOptions): string {
  return JSON.stringify([form.id, draftId, courseOf(previous)]);
}

function courseOf(previous: Submission | undefined) {
  return previous ? [previous.stage, previous.amendment, previous.asOf] : null;
}

interface Starting {
  readonly latest: { readonly current: OpenedOptions };
  readonly holder: Holder | undefined;
  readonly subject: string;
  readonly standing: { current: Standing | undefined };
  readonly again: () => void;
  /** The application of the same borrower stood here before. */
  readonly isNext: boolean;
}

/** Joins an application to its host and its draft; what ends that. */
function start(
  standing: Standing,
  { latest, holder, subject, standing: current, again, isNext }: Starting,
): readonly (() => void)[] {
  const { opened, ports, since, saving } = standing.prepared;
  const { session, restored } = opened;
  ports.tell = (event) =>
    latest.current.onEvent?.({
      ...event,
      sequence: (standing.sequence += 1),
      stability: eventStability[event.event],
    });
  session.uploads.answer = (at, file) => enter(session, at, file);
  const keeping = saving.keep(session.application, session.draftStatus, since);
  ports.saveNow = keeping.saveNow;
  ports.settle = keeping.settle;
  ports.startAgain = async () => {
    keeping.stop();
    await saving.wipe();
    session.tell({ event: 'draft-deleted' });
    current.current = undefined;
    again();
  };
  const telling = session.draftStatus.subscribe(() => {
    session.tell({ event: 'draft', status: session.draftStatus.get().status });
  });
  const noting = watchCount(session.application, session.countNote);
  const holding = holdIn(holder, subject, session);
  latest.current.onOpened?.(session.application);
  session.tell(isNext ? { event: 'reopened' } : { event: 'opened', restored: restored !== undefined });
  return [holding, noting, telling, keeping.stop];
}
