import { openApplication, parseKnown, type Answers, type CompiledForm, type FormDefinition } from '@askless/core';
import { AsklessError } from '../errors/index.js';
import { loadModule } from '../loading/index.js';
import { openSaving, type Restored, type Saving } from '../saving/index.js';
import { checkCompiled } from './checkCompiled.js';
import { checkDay } from './checkDay.js';
import { sessionOf, type PortedSession } from './sessionOf.js';
import type { Opened, OpenedOptions, Prepared, Standing } from './opened.js';

/** What was opened at the first render. */
export interface Begun extends Opened, PortedSession {}

/** Opens what needs nothing to be loaded first. */
export function openAtOnce(options: OpenedOptions): Begun | undefined {
  const { form, formats, known, asOf, stage, previous, atOnce } = options;
  if (!atOnce || previous || !isCompiled(form)) return undefined;
  checkDay(asOf, stage);
  const facts = parseKnown(checkCompiled(form, formats), known ?? {}, asOf);
  const application = openApplication(form, facts.answers, { asOf: facts.asOf ?? asOf, stage });
  return {
    ...sessionOf({ ...options, application, suggestions: new Map() }),
    formats,
    key: '',
    restored: undefined,
    atOnce: true,
  };
}

interface Preparing {
  /** What was opened at once: it goes on unless there is a draft. */
  readonly begun: Begun | undefined;
  /** The same borrower's application as it stood until now. */
  readonly before: Standing | undefined;
  /** Everything but form and store from which it is opened, as text. */
  readonly subject: string;
  readonly key: string;
  /** Answers given here before, while the form was away from the page. */
  readonly held: () => Answers | undefined;
}

/**
 * Loads what opening needs, reads the draft, and opens the application.
 *
 * @returns What stood before, where nothing has changed.
 */
export async function prepare(options: OpenedOptions, preparing: Preparing): Promise<Prepared> {
  const { drafts, draftId, known, asOf, stage, previous, migrate } = options;
  const { before, subject } = preparing;
  checkDay(asOf, stage);
  const own = previous ? `${draftId}.${previous.amendment + 1}` : draftId;
  const [form, saving] = await Promise.all([compiled(options), openSaving(drafts, own, migrate)]);
  if (before && before.subject === subject && before.drafts === drafts && isSameForm(formOf(before), form))
    return before.prepared;
  const facts = parseKnown(form, known ?? {}, asOf);
  const opening: Opening = { form, options, saving, known: facts.answers, asOf: facts.asOf ?? asOf };
  const prepared = await (before ? reopen(opening, before) : openFirst(opening, preparing));
  return { ...prepared, unused: facts.issues };
}

/** The application as it is opened on this page; one that was begun at the first render goes on, unless there is more to show. */
async function openFirst(opening: Opening, { begun, key, held }: Preparing): Promise<Prepared> {
  const { form, options, saving } = opening;
  const { application, restored, isUnread, suggestions } = await openFor(opening);
  const kept = held();
  if (begun && !restored && !kept) {
    begun.session.unread.set(isUnread);
    return { ...begun, opened: begun, saving };
  }
  const going = kept ? openApplication(form, kept, application.plan.at) : application;
  const ported = sessionOf({ ...options, application: going, suggestions, conflicts: restored?.conflicts ?? [] });
  ported.session.unread.set(isUnread);
  return {
    ...ported,
    saving,
    opened: {
      session: ported.session,
      formats: options.formats,
      key,
      restored: kept ? undefined : restored,
      atOnce: false,
    },
  };
}

interface Opening {
  readonly form: CompiledForm;
  readonly options: OpenedOptions;
  readonly saving: Saving;
  readonly known: Answers;
  readonly asOf: string;
}

/** The application: from what is known and its draft, or from a submission of the same loan. */
async function openFor({ form, options: { stage, previous }, saving, known, asOf }: Opening): Promise<
  Pick<PortedSession['session'], 'application' | 'suggestions'> & {
    readonly restored: Restored | undefined;
    readonly isUnread: boolean;
  }
> {
  if (previous) {
    const { goOnFrom } = await loadModule(() => import('./goOnFrom.js'));
    return goOnFrom(form, previous, { known, asOf, stage, restore: saving.restore });
  }
  const found = await saving.restore(form, known);
  const restored = found === 'unread' ? undefined : found;
  const application = openApplication(form, restored?.answers ?? known, { asOf: restored?.asOf ?? asOf, stage });
  return { application, restored, isUnread: found === 'unread', suggestions: new Map() };
}

/** The same borrower's application on what the host gives now; the day stays unless the host gave another one. */
async function reopen({ form, options, saving, known, asOf }: Opening, before: Standing): Promise<Prepared> {
  const { carryAnswers } = await loadModule(() => import('./carryAnswers.js'));
  const { session, opened, since } = before.prepared;
  const day = before.asOf === options.asOf ? session.application.plan.at.asOf : asOf;
  const answers = carryAnswers(form, known, { answers: session.application.answers, known: since });
  const application = openApplication(form, answers, { asOf: day, stage: options.stage });
  const ported = sessionOf({ ...options, application, suggestions: session.suggestions, before: session });
  // What the borrower said is no news to the old store; a new one has to be told all of it.
  return { ...ported, since: known, saving, opened: { ...opened, session: ported.session, formats: options.formats } };
}

async function compiled({ form, formats }: OpenedOptions): Promise<CompiledForm> {
  if (isCompiled(form)) return checkCompiled(form, formats);
  const { compileForm, DefinitionError } = await loadModule(() => import('@askless/core/define'));
  try {
    return compileForm(form, formats);
  } catch (cause) {
    if (!(cause instanceof DefinitionError)) throw cause;
    throw new AsklessError('faulty-form', cause.message, { cause });
  }
}

/** Whether two are one form: a definition is itself alone, a compiled form whatever has its hash. */
export function isSameForm(one: OpenedOptions['form'], other: OpenedOptions['form']): boolean {
  return one === other || (isCompiled(one) && isCompiled(other) && one.hash === other.hash);
}

function formOf({ prepared }: Standing): CompiledForm {
  return prepared.opened.session.application.form;
}

function isCompiled(form: FormDefinition | CompiledForm): form is CompiledForm {
  return 'hash' in form;
}
