import {
  openApplication,
  parseKnown,
  type Binding,
  type CompiledForm,
  type FormDefinition,
  type Stage,
} from '@askless/core';
import { useCallback, useEffect, useState } from 'react';
import { createFormInputs } from '../form-inputs/index.js';
import { LoadError, loadModule } from '../loading/index.js';
import { openSaving, type DraftStore, type Restored } from '../saving/index.js';
import {
  type CountNote,
  type DraftStatus,
  type FormEvent,
  type NumberedEvent,
  type Session,
} from '../session/index.js';
import { createStore } from '../store/index.js';
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
}

export interface Opened {
  readonly session: Session;
  /** What a draft gave back; none for a new application. */
  readonly restored: Restored | undefined;
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
  const [opened, setOpened] = useState<Opened>();
  const [fault, setFault] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => {
    setFault(undefined);
    setAttempt((before) => before + 1);
  }, []);
  const latest = useLatest(options);
  const { form, formats, known, drafts, draftId, asOf, stage } = options;
  const subject = JSON.stringify([
    formats.map(({ format }) => [format.id, format.version]),
    known ?? null,
    draftId,
    asOf,
    stage,
  ]);
  useEffect(() => {
    const closing: (() => void)[] = [];
    let wanted = true;
    open(latest, closing).then(
      (made) => (wanted ? setOpened(made) : closing.forEach((close) => close())),
      (error: unknown) => wanted && setFault(() => error),
    );
    return () => {
      wanted = false;
      for (const close of closing) close();
      setOpened(undefined);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- They say when to open; what is opened is read then.
  }, [form, drafts, subject, attempt, latest]);
  const failed = fault instanceof LoadError;
  if (fault !== undefined && !failed) throw fault;
  return { opened, failed, again };
}

type Latest = { readonly current: OpenedOptions };

async function open(latest: Latest, closing: (() => void)[]): Promise<Opened> {
  const { drafts, draftId, known, asOf, stage, prefix, locale } = latest.current;
  const [form, saving] = await Promise.all([compiled(latest.current), openSaving(drafts, draftId)]);
  const facts = parseKnown(form, known ?? {}, asOf);
  const day = facts.asOf ?? asOf;
  const restored = await saving.restore(form, facts.answers);
  const application = openApplication(form, restored?.answers ?? facts.answers, { asOf: restored?.asOf ?? day, stage });
  const countNote = createStore<CountNote | undefined>(undefined);
  const draftStatus = createStore<DraftStatus>({ status: 'idle' });
  let sequence = 0;
  const tell = (event: FormEvent): void => latest.current.onEvent?.({ ...event, sequence: (sequence += 1) });
  const keeping = saving.keep(application, draftStatus);
  closing.push(watchCount(application, countNote), keeping.stop);
  tell({ event: 'opened', restored: restored !== undefined });
  const session: Session = {
    application,
    inputs: createFormInputs(),
    locale: createStore(locale),
    correcting: createStore<ReadonlySet<string>>(new Set()),
    focusNext: createStore<string | undefined>(undefined),
    titled: createStore<string | undefined>(undefined),
    countNote,
    draftStatus,
    seen: new Set(),
    prefix,
    tell,
    saveNow: keeping.saveNow,
  };
  return { session, restored };
}

async function compiled({ form, formats }: OpenedOptions): Promise<CompiledForm> {
  if (isCompiled(form)) return form;
  const { compileForm } = await loadModule(() => import('@askless/core/define'));
  return compileForm(form, formats);
}

function isCompiled(form: FormDefinition | CompiledForm): form is CompiledForm {
  return 'hash' in form;
}
