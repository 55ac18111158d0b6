import type { Answers, Application } from '@askless/core';
import { createFormInputs } from '../form-inputs/index.js';
import type { CountNote, DraftStatus, FormEvent, Session } from '../session/index.js';
import { createStore } from '../store/index.js';

/** Where a session's events and its "save now" go: nowhere until it is on the page. */
export interface Ports {
  tell: (event: FormEvent) => void;
  saveNow: () => void;
}

/** A session, and the ports that its opening fills. */
export interface PortedSession {
  readonly session: Session;
  readonly ports: Ports;
  /** What the application said at first. */
  readonly since: Answers;
}

/** Makes the session of an application; pure, so that a server can render it. */
export function sessionOf(application: Application, prefix: string, locale: string): PortedSession {
  const nowhere = (): void => undefined;
  const ports: Ports = { tell: nowhere, saveNow: nowhere };
  const session: Session = {
    application,
    inputs: createFormInputs(),
    locale: createStore(locale),
    correcting: createStore<ReadonlySet<string>>(new Set()),
    focusNext: createStore<string | undefined>(undefined),
    titled: createStore<string | undefined>(undefined),
    countNote: createStore<CountNote | undefined>(undefined),
    draftStatus: createStore<DraftStatus>({ status: 'idle' }),
    seen: new Set(),
    prefix,
    tell: (event) => ports.tell(event),
    saveNow: () => ports.saveNow(),
  };
  return { session, ports, since: application.answers };
}
