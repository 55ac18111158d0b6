import { nextStage, type Application, type Binding, type CompiledForm, type FormDefinition, type Stage } from '@askless/core';
import type { DraftMigration } from '@askless/drafts';
import { Suspense, useId, useMemo } from 'react';
import {
  HostContext,
  safePrefix,
  type HostPorts,
  type NumberedEvent,
  type OnSubmit,
  SessionContext,
  SubmitContext,
  WordsContext,
} from './session/index.js';
import { LoadFailed, LocaleContext, Skeleton } from './loading/index.js';
import type { DraftStore } from './saving/index.js';
import { shownLocale, useLoadedWords, type TextsOfForm, today, useOpened } from './opening/index.js';
import { FormFrame } from './parts/index.js';
import type { GivenWords } from './texts/index.js';

export interface LoanFormProps extends HostPorts {
  /** A definition, or what `compileForm` made of it: then `formats` are joined already. */
  readonly form: FormDefinition | CompiledForm;
  /** The bank's intake formats, each bound to the form. */
  readonly formats?: readonly Binding[];
  /** The form's words by language, or how to load them; left out: those in the form. */
  readonly texts?: TextsOfForm;
  /**
   * The renderer's words that are there already, from `@askless/react/words/LOCALE`: with them, with `texts` given as they are and a
   * compiled form, a server renders the first page, and the browser takes it over as it stands.
   */
  readonly words?: readonly GivenWords[];
  /** What is known of the borrower: `{ profile, answers, sources }`, as `parseKnown` reads it. */
  readonly known?: unknown;
  /** Where answers are kept; left out: nowhere but in this page. */
  readonly drafts?: DraftStore;
  /** Tells one borrower's draft from another's. */
  readonly draftId?: string;
  /** A BCP 47 tag; switching it keeps the answers. */
  readonly locale?: string;
  readonly theme?: 'light' | 'dark' | 'auto';
  readonly density?: 'comfortable' | 'compact';
  /** The day the plan is made for, `YYYY-MM-DD`; left out: today. A draft keeps the day on which it was begun. */
  readonly asOf?: string;
  /** Left out: the application, or what follows the stage of `previous`. */
  readonly stage?: Stage;
  /** Brings drafts of earlier versions to this form: `migrateDraft(migrations)` of `@askless/drafts/migrating`. */
  readonly migrate?: DraftMigration;
  /** Gets the application once it is on the page: to supply what a registry delivers, or to listen to. */
  readonly onOpened?: (application: Application) => void;
  readonly onSubmit?: OnSubmit;
  readonly onEvent?: (event: NumberedEvent) => void;
}

const noFormats: readonly Binding[] = [];
const noWords: readonly GivenWords[] = [];

/**
 * A loan application on screen: it asks only what is still missing, says why, keeps each answer, and submits.
 */
export function LoanForm({
  form,
  formats = noFormats,
  texts,
  words: given = noWords,
  known,
  drafts,
  draftId,
  locale = 'en',
  theme = 'auto',
  density = 'comfortable',
  asOf,
  stage,
  migrate,
  onOpened,
  onSubmit,
  onEvent,
  ...host
}: LoanFormProps) {
  const prefix = safePrefix(useId());
  const shown = shownLocale(locale);
  const day = useMemo(() => asOf ?? today(), [asOf]);
  const inForm = texts ?? ('texts' in form && form.texts ? form.texts : {});
  const wording = useLoadedWords({ locale, texts: inForm, formats, given });
  const opening = useOpened({
    form,
    formats,
    known,
    drafts,
    draftId: draftId ?? form.id,
    asOf: day,
    stage: stage ?? stageAfter(host.previous),
    previous: host.previous,
    migrate,
    prefix,
    locale: shown,
    onEvent,
    onOpened,
    atOnce: wording.words !== undefined,
  });
  const { words } = wording;
  const { opened } = opening;
  const again = (): void => {
    if (wording.failed) wording.again();
    if (opening.failed) opening.again();
  };
  return (
    <div className="askless" lang={shown} data-theme={theme} data-density={density}>
      <div className="askless-root">
        <LocaleContext.Provider value={shown}>
          {words && opened ? (
            <SubmitContext.Provider value={onSubmit}>
              <HostContext.Provider value={host}>
                <WordsContext.Provider value={words}>
                  <SessionContext.Provider value={opened.session}>
                    <Suspense fallback={<Skeleton />}>
                      <FormFrame key={String(opened.atOnce)} restored={opened.restored} />
                    </Suspense>
                  </SessionContext.Provider>
                </WordsContext.Provider>
              </HostContext.Provider>
            </SubmitContext.Provider>
          ) : wording.failed || opening.failed ? (
            <div className="askless-frame">
              <LoadFailed what="form" onAgain={again} />
            </div>
          ) : (
            <Skeleton />
          )}
        </LocaleContext.Provider>
      </div>
    </div>
  );
}

function stageAfter(previous: HostPorts['previous']): Stage {
  return previous ? (nextStage(previous.stage) ?? previous.stage) : 'application';
}
