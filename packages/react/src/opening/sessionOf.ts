import type { Answers, Application, InstanceId, Submission, Value } from '@askless/core';
import type { DraftRecord, DraftStore } from '@askless/drafts';
import { createFormInputs } from '../form-inputs/index.js';
import {
  noRemarks,
  settledIn,
  type CountNote,
  type DraftStatus,
  type FormEvent,
  type Session,
} from '../session/index.js';
import { createStore } from '../store/index.js';
import { createUploads } from '../uploading/index.js';

/** Where a session's events and what it asks of its draft go: nowhere until it is on the page. */
export interface Ports {
  tell: (event: FormEvent) => void;
  saveNow: () => void;
  settle: (ids: readonly InstanceId[]) => void;
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
  readonly drafts: DraftStore | undefined;
  readonly ownDraftId: string | undefined;
  readonly previous: Submission | undefined;
  readonly suggestions: ReadonlyMap<InstanceId, Value>;
  /** What two devices have answered differently; left out: nothing. */
  readonly conflicts?: readonly DraftRecord[];
  /** The session of the same borrower whose place it takes: what is being typed, and what was shown, stay. */
  readonly before?: Session | undefined;
}

/** Makes the session of an application; pure, so that a server can render it. */
export function sessionOf({
  application,
  prefix,
  locale,
  drafts,
  ownDraftId,
  previous,
  suggestions,
  conflicts = [],
  before,
}: SessionParts): PortedSession {
  const nowhere = (): void => undefined;
  const ports: Ports = { tell: nowhere, saveNow: nowhere, settle: nowhere, startAgain: async () => undefined };
  const session: Session = {
    application,
    ...shownIn(before, locale, conflicts),
    countNote: createStore<CountNote | undefined>(undefined),
    draftStatus: createStore<DraftStatus>({ status: 'idle' }),
    unread: createStore(false),
    kept: drafts && drafts.keptOn !== 'memory' ? { on: drafts.keptOn, days: drafts.keptDays } : undefined,
    previous,
    settled: settledIn(previous),
    suggestions,
    draftId: ownDraftId,
    prefix,
    tell: (event) => ports.tell(event),
    saveNow: () => ports.saveNow(),
    settle: (ids) => ports.settle(ids),
    startAgain: async () => ports.startAgain(),
  };
  return { session, ports, since: application.answers };
}

type Shown = Pick<
  Session,
  'inputs' | 'locale' | 'correcting' | 'focusNext' | 'titled' | 'quickCheck' | 'uploads' | 'conflicts' | 'remarks'
>;

/** What is being typed, and what was shown: that of the session before, where there is one. */
function shownIn(before: Session | undefined, locale: string, conflicts: readonly DraftRecord[]): Shown {
  if (before) {
    const { inputs, correcting, focusNext, titled, quickCheck, uploads, remarks } = before;
    return {
      inputs,
      locale: before.locale,
      correcting,
      focusNext,
      titled,
      quickCheck,
      uploads,
      conflicts: before.conflicts,
      remarks,
    };
  }
  return {
    inputs: createFormInputs(),
    locale: createStore(locale),
    correcting: createStore<ReadonlySet<string>>(new Set()),
    focusNext: createStore<string | undefined>(undefined),
    titled: createStore<string | undefined>(undefined),
    quickCheck: createStore<readonly string[]>([]),
    uploads: createUploads(),
    conflicts: createStore(conflicts),
    remarks: createStore(noRemarks),
  };
}
