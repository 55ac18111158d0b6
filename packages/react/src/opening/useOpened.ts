import type { Submission } from '@askless/core';
import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import { enter, takeAll } from '../answering/index.js';
import type { Report } from '../errors/index.js';
import { isNotLoaded } from '../loading/index.js';
import { eventStability, HolderContext, holdIn, type Holder } from '../session/index.js';
import type { Opened, OpenedOptions, Prepared, Standing } from './opened.js';
import { isSameForm, openAtOnce, prepare } from './prepare.js';
import { useLatest } from '../store/index.js';
import { useSameStore } from './useSameStore.js';
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
  const { form } = options;
  const drafts = useSameStore(options.drafts);
  const subject = subjectOf(options);
  const of = applicationOf(options);
  const holder = useContext(HolderContext);
  const [first] = useState(() => ({ subject, form, opened: openAtOnce(options) }));
  const { opened, show } = useShown(of, first.opened);
  const { fault, setFault, attempt, again } = useAttempts();
  const standing = useRef<Standing>(undefined);
  const latest = useLatest(options);
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- It ends with the borrower whose application it is.
  useEffect(() => () => end(standing.current), [of]);
  useEffect(() => {
    let wanted = true;
    const before = standing.current?.of === of ? standing.current : undefined;
    const begun = attempt === 0 && !before && isSame(first, { form, subject }) ? first.opened : undefined;
    if (begun) show(begun);
    prepare(
      { ...latest.current, drafts },
      { begun, before, subject, key: `${of} ${attempt}`, held: () => holder?.held.get(subject) },
    ).then(
      (prepared) => {
        // What a host makes anew at each render is often what it made before.
        if (!wanted || (prepared === before?.prepared && before.leave)) return;
        leave(standing.current);
        const { asOf } = latest.current;
        const next: Standing = { of, subject, drafts, prepared, asOf, sequence: before?.sequence ?? 0 };
        standing.current = next;
        start(next, { latest, holder, standing, again, isNext: before !== undefined });
        show(prepared.opened);
        tellUnused(prepared, latest.current.report);
      },
      (error: unknown) => wanted && setFault(() => error),
    );
    return () => {
      wanted = false;
    };
  }, [form, drafts, subject, of, attempt, again, latest, holder, first, setFault, show]);
  if (fault !== undefined && !isNotLoaded(fault)) throw fault;
  return { opened, fault, again };
}

/** What is on the page: of another borrower's application nothing. */
function useShown(of: string, first: Opened | undefined) {
  const [shown, setShown] = useState(first && { of, opened: first });
  const show = useCallback(
    (opened: Opened): void =>
      // Showing the same again would be an update, for which React 18 gives up what a server sent.
      setShown((now) => (now?.of === of && now.opened === opened ? now : { of, opened })),
    [of],
  );
  return { opened: shown?.of === of ? shown.opened : undefined, show };
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
  return isSameForm(first.form, now.form) && first.subject === now.subject;
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
  readonly standing: { current: Standing | undefined };
  readonly again: () => void;
  /** The application of the same borrower stood here before. */
  readonly isNext: boolean;
}

/** Joins an application to its host and its draft, until it is left. */
function start(standing: Standing, { latest, holder, standing: current, again, isNext }: Starting): void {
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
    leave(standing);
    await saving.wipe();
    session.tell({ event: 'draft-deleted' });
    holder?.held.delete(standing.subject);
    current.current = undefined;
    again();
  };
  const telling = session.draftStatus.subscribe(() => {
    session.tell({ event: 'draft', status: session.draftStatus.get().status });
  });
  const noting = watchCount(session.application, session.countNote);
  const holding = holdIn(holder, standing.subject, session);
  standing.leave = () => {
    for (const close of [holding, noting, telling, keeping.stop]) close();
  };
  latest.current.onOpened?.(session.application);
  session.tell(isNext ? { event: 'reopened' } : { event: 'opened', restored: restored !== undefined });
}

/** Tells the host what the form can't use of what is known. The form doesn't wait for the words of it, nor fail without them. */
function tellUnused({ unused = [], opened }: Prepared, report: Report): void {
  if (unused.length === 0) return;
  import('./unusedKnown.js').then(
    ({ unusedKnown }) => report(unusedKnown(opened.session.application.form.id, unused)),
    () => undefined,
  );
}

/** Parts an application from its host and its draft. */
function leave(standing: Standing | undefined): void {
  standing?.leave?.();
  if (standing) standing.leave = undefined;
}

/** The form goes, or another borrower comes: a field that goes with it is left as by any other way out of it. */
function end(standing: Standing | undefined): void {
  if (standing?.leave) takeAll(standing.prepared.opened.session);
  leave(standing);
}
