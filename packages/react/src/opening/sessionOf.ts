import type { Answers, Application, InstanceId, Submission, Value } from '@askless/core';
import { createFormInputs } from '../form-inputs/index.js';
import { settledIn, type CountNote, type DraftStatus, type FormEvent, type Session } from '../session/index.js';
import { createStore } from '../store/index.js';

/** Where a session's events and what it asks of its draft go: nowhere until it is on the page. */
export interface Ports {
  tell: (event: FormEvent) => void;
  saveNow: () => void;
  startAgain: () => Promise<void>;
}

/** A session, and the ports that its opening fills. */
export interface PortedSession {
  readonly session: Session;
  readonly ports: Ports;
  /** What the application said at first. */
  readonly since: Answers;
}

/** What a session is made from. */
export interface SessionParts {
  readonly application: Application;
  readonly prefix: string;
  readonly locale: string;
  readonly ownDraftId: string | undefined;
  readonly previous: Submission | undefined;
  readonly suggestions: ReadonlyMap<InstanceId, Value>;
  /** The session of the same borrower whose place it takes: what is being typed, and what was shown, stay. */
  readonly before?: Session | undefined;
}

/** Makes the session of an application; pure, so that a server can render it. */
export function sessionOf({
  application,
  prefix,
  locale,
  ownDraftId,
  previous,
  suggestions,
  before,
}: SessionParts): PortedSession {
  const nowhere = (): void => undefined;
  const ports: Ports = { tell: nowhere, saveNow: nowhere, startAgain: async () => undefined };
  const session: Session = {
    application,
    inputs: before?.inputs ?? createFormInputs(),
    locale: before?.locale ?? createStore(locale),
    correcting: before?.correcting ?? createStore<ReadonlySet<string>>(new Set()),
    focusNext: before?.focusNext ?? createStore<string | undefined>(undefined),
    titled: before?.titled ?? createStore<string | undefined>(undefined),
    quickCheck: before?.quickCheck ?? createStore<readonly string[]>([]),
    countNote: createStore<CountNote | undefined>(undefined),
    draftStatus: createStore<DraftStatus>({ status: 'idle' }),
    seen: before?.seen ?? new Set(),
    previous,
    settled: settledIn(previous),
    suggestions,
    draftId: ownDraftId,
    prefix,
    tell: (event) => ports.tell(event),
    saveNow: () => ports.saveNow(),
    startAgain: async () => ports.startAgain(),
  };
  return { session, ports, since: application.answers };
}
