import type { Application, Binding, CompiledForm, FormDefinition, KnownIssue, Stage, Submission } from '@askless/core';
import type { DraftMigration } from '@askless/drafts';
import type { Report } from '../errors/index.js';
import type { DraftStore, Restored, Saving } from '../saving/index.js';
import type { NumberedEvent, Session } from '../session/index.js';
import type { PortedSession } from './sessionOf.js';

export interface OpenedOptions {
  readonly form: FormDefinition | CompiledForm;
  readonly formats: readonly Binding[];
  readonly known: unknown;
  readonly drafts: DraftStore | undefined;
  readonly draftId: string;
  /** The draft's name as the host gave it. */
  readonly ownDraftId: string | undefined;
  readonly asOf: string;
  readonly stage: Stage;
  readonly prefix: string;
  readonly locale: string;
  /** Goes on from a submission of the same loan. */
  readonly previous: Submission | undefined;
  /** Brings a draft of another version to this form. */
  readonly migrate: DraftMigration | undefined;
  readonly onEvent: ((event: NumberedEvent) => void) | undefined;
  /** Is told of what does not end the form. */
  readonly report: Report;
  readonly onOpened: ((application: Application) => void) | undefined;
  /** The first render is the first page already, as on a server; a draft, if there is one, follows. */
  readonly atOnce: boolean;
}

export interface Opened {
  readonly session: Session;
  /** Those it was opened with: the words of what they ask stand on the page as long as it does. */
  readonly formats: readonly Binding[];
  /** What a draft gave back; none for a new application. */
  readonly restored: Restored | undefined;
  /** Another one is another page from its beginning. */
  readonly key: string;
  /** It was there at the first render. */
  readonly atOnce: boolean;
}

/** An application that is ready to stand on the page, and what keeps its answers. */
export interface Prepared extends PortedSession {
  readonly opened: Opened;
  readonly saving: Saving;
  /** What the form can't use of what is known. */
  readonly unused?: readonly KnownIssue[];
}

/** One borrower's application as it stands on the page, through every change of what the host gives. */
export interface Standing {
  /** Whose application of which form it is. */
  readonly of: string;
  /** Everything else from which it was opened, as text. */
  readonly subject: string;
  readonly drafts: DraftStore | undefined;
  readonly prepared: Prepared;
  /** The day that the host gave. */
  readonly asOf: string;
  /** The number of the last event. */
  sequence: number;
  /** Parts it from its host and its draft; none where it is parted. */
  leave?: (() => void) | undefined;
}
