import {
  openApplication,
  parseKnown,
  type Answers,
  type Binding,
  type CompiledForm,
  type FormDefinition,
  type Stage,
} from '@askless/core';
import { useCallback, useContext, useEffect, useState } from 'react';
import { LoadError, loadModule } from '../loading/index.js';
import { openSaving, type DraftStore, type Restored } from '../saving/index.js';
import { HolderContext, holdIn, type NumberedEvent, type Session } from '../session/index.js';
import { sessionOf, type PortedSession } from './sessionOf.js';
import { useLatest } from './useLatest.js';
import { watchCount } from './watchCount.js';

export interface OpenedOptions {
  readonly form: FormDefinition | CompiledForm;
  readonly formats: readonly Binding[];
  readonly known: unknown;
  readonly drafts: DraftStore | undefined;
  readonly draftId: string;
  readonly asOf: string;
  readonly stage: Stage;
  readonly prefix: string;
  readonly locale: string;
  readonly onEvent: ((event: NumberedEvent) => void) | undefined;
  /** The first render is the first page already, as on a server; a draft, if there is one, follows. */
  readonly atOnce: boolean;
}

export interface Opened {
  readonly session: Session;
  /** What a draft gave back; none for a new application. */
  readonly restored: Restored | undefined;
  /** It was there at the first render. */
  readonly atOnce: boolean;
}

/**
 * Opens one application for as long as the form, its formats, what is known, the draft and the day stay the same.
 *
 * @returns Nothing opened while the form is compiled and the draft is read; failed when the code that does so did not load.
 * The form's own faults are thrown.
 */
export function useOpened(options: OpenedOptions): {
  readonly opened: Opened | undefined;
  readonly failed: boolean;
  readonly again: () => void;
} {
  const { form, drafts } = options;
  const subject = subjectOf(options);
  const holder = useContext(HolderContext);
  const [first] = useState(() => ({ subject, form, opened: openAtOnce(options) }));
  const [opened, setOpened] = useState<Opened | undefined>(first.opened);
  const [fault, setFault] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => {
    setFault(undefined);
    setAttempt((before) => before + 1);
  }, []);
  const latest = useLatest(options);
  useEffect(() => {
    const closing: (() => void)[] = [];
    let wanted = true;
    const begun = first.form === form && first.subject === subject ? first.opened : undefined;
    setOpened(begun);
    open({ latest, closing, begun, held: holder?.held.get(subject) }).then(
      (made) => {
        closing.push(holdIn(holder, subject, made.session));
        if (wanted) setOpened(made);
        else for (const close of closing) close();
      },
      (error: unknown) => wanted && setFault(() => error),
    );
    return () => {
      wanted = false;
      for (const close of closing) close();
      setOpened(undefined);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- They say when to open; what is opened is read then.
  }, [form, drafts, subject, attempt, latest, holder]);
  const failed = fault instanceof LoadError;
  if (fault !== undefined && !failed) throw fault;
  return { opened, failed, again };
}

function subjectOf({ formats, known, draftId, asOf, stage }: OpenedOptions): string {
  const wanted = formats.map(({ format }) => [format.id, format.version]);
  return JSON.stringify([wanted, known ?? null, draftId, asOf, stage]);
}

interface Begun extends Opened, PortedSession {}

/** Opens what needs nothing to be loaded first. */
function openAtOnce(options: OpenedOptions): Begun | undefined {
  const { form, known, asOf, stage, prefix, locale, atOnce } = options;
  if (!atOnce || !isCompiled(form)) return undefined;
  const facts = parseKnown(form, known ?? {}, asOf);
  const application = openApplication(form, facts.answers, { asOf: facts.asOf ?? asOf, stage });
  return { ...sessionOf(application, prefix, locale), restored: undefined, atOnce: true };
}

type Latest = { readonly current: OpenedOptions };

interface Opening {
  readonly latest: Latest;
  readonly closing: (() => void)[];
  /** What was opened at once: it goes on unless there is a draft. */
  readonly begun: Begun | undefined;
  /** Answers given here before, while the form was away from the page. */
  readonly held: Answers | undefined;
}

async function open({ latest, closing, begun, held }: Opening): Promise<Opened> {
  const { drafts, draftId, known, asOf, stage, prefix, locale } = latest.current;
  const [form, saving] = await Promise.all([compiled(latest.current), openSaving(drafts, draftId)]);
  const facts = parseKnown(form, known ?? {}, asOf);
  const restored = await saving.restore(form, facts.answers);
  const before = held ?? restored?.answers;
  const openAnew = (): PortedSession => {
    const day = restored?.asOf ?? facts.asOf ?? asOf;
    return sessionOf(openApplication(form, before ?? facts.answers, { asOf: day, stage }), prefix, locale);
  };
  const isBegun = begun !== undefined && before === undefined;
  const { session, ports, since } = isBegun ? begun : openAnew();
  let sequence = 0;
  ports.tell = (event) => latest.current.onEvent?.({ ...event, sequence: (sequence += 1) });
  const keeping = saving.keep(session.application, session.draftStatus, since);
  ports.saveNow = keeping.saveNow;
  closing.push(watchCount(session.application, session.countNote), keeping.stop);
  session.tell({ event: 'opened', restored: restored !== undefined });
  return isBegun ? begun : { session, restored: held ? undefined : restored, atOnce: false };
}

async function compiled({ form, formats }: OpenedOptions): Promise<CompiledForm> {
  if (isCompiled(form)) return form;
  const { compileForm } = await loadModule(() => import('@askless/core/define'));
  return compileForm(form, formats);
}

function isCompiled(form: FormDefinition | CompiledForm): form is CompiledForm {
  return 'hash' in form;
}
