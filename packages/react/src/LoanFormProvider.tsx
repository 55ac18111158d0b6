import {
  nextStage,
  type Application,
  type Binding,
  type CompiledForm,
  type FormDefinition,
  type Stage,
} from '@askless/core';
import type { DraftMigration } from '@askless/drafts';
import { Suspense, useEffect, useMemo, type ReactNode } from 'react';
import { AsklessError, ReportContext, type Report } from './errors/index.js';
import { usePages, useTakenOnHide, useUploadsEnded } from './hooks/index.js';
import { LoadFailed, LocaleContext, Skeleton } from './loading/index.js';
import {
  lookOf,
  shownLocale,
  useLoadedWords,
  useOneReact,
  useOpened,
  useReport,
  useStylesChecked,
  withFormats,
  type Opened,
  type TextsOfForm,
} from './opening/index.js';
import { RestoredContext, useRestored, type DraftStore } from './saving/index.js';
import {
  dayFromNow,
  HostContext,
  PagingContext,
  safePrefix,
  SessionContext,
  SubmitContext,
  WordsContext,
  type HostPorts,
  type NumberedEvent,
  type OnSubmit,
} from './session/index.js';
import { ControlsContext, PartBoundary, PartsContext, type Controls, type Parts } from './slots/index.js';
import type { GivenWords } from './texts/index.js';
import { UploadContext } from './uploading/index.js';

/** What a form is shown with. Each can change at any time; what the borrower has said stays, but for another `draftId` or form. */
export interface LoanFormProviderProps extends HostPorts {
  /** A definition, or what `compileForm` made of it: then `formats` are joined already. */
  readonly form: FormDefinition | CompiledForm;
  /** The bank's intake formats, each bound to the form. */
  readonly formats?: readonly Binding[];
  /** The form's words by language, or how to load them; left out: those in the form. */
  readonly texts?: TextsOfForm;
  /**
   * The renderer's words that are there already, from `@askless/react/words/LOCALE`, with some of them changed by `extendWords`, or
   * in a language of one's own: they stand for those that would be loaded. With them, with `texts` given as they are and a compiled
   * form, a server renders the first page, and the browser takes it over as it stands.
   */
  readonly words?: readonly GivenWords[];
  /** What is known of the borrower: `{ profile, answers, sources }`, as `parseKnown` reads it. */
  readonly known?: unknown;
  /** Where answers are kept; left out: nowhere but in this page. */
  readonly drafts?: DraftStore;
  /** Tells one borrower's draft from another's. */
  readonly draftId?: string;
  /** A BCP 47 tag: the nearest language that there are words in is shown. Switching it keeps the answers. */
  readonly locale?: string;
  /** `auto`: as the borrower's system has it. */
  readonly theme?: 'light' | 'dark' | 'auto';
  /** How close lines stand. */
  readonly density?: 'comfortable' | 'compact';
  /** `auto`: as the borrower's system has it. */
  readonly contrast?: 'more' | 'auto';
  /** The day the plan is made for, `YYYY-MM-DD`; left out: today. A draft keeps the day on which it was begun. */
  readonly asOf?: string;
  /** Left out: the application, or what follows the stage of `previous`. */
  readonly stage?: Stage;
  /** Brings drafts of earlier versions to this form: `migrateDraft(migrations)` of `@askless/drafts/migrating`. */
  readonly migrate?: DraftMigration;
  /** Gets the application once it is on the page: to supply what a registry delivers, or to listen to. */
  readonly onOpened?: (application: Application) => void;
  /** Takes the finished application; left out: sending it fails, since nobody would have it. */
  readonly onSubmit?: OnSubmit;
  /** Is told what happens: ids, never an answer. */
  readonly onEvent?: (event: NumberedEvent) => void;
  /** Is told of errors that do not end the form; left out: the console is. */
  readonly onError?: (error: AsklessError) => void;
  /** Parts of one's own, by the name of the one whose place they take; they get the same props. */
  readonly components?: Parts;
  /** Controls of one's own: by kind of value, or for one question. */
  readonly controls?: Controls;
  /** What stands in the form: any markup, with the hooks and parts of this package. */
  readonly children?: ReactNode;
}

const noFormats: readonly Binding[] = [];
const noWords: readonly GivenWords[] = [];

const noParts: Parts = {};
const noControls: Controls = {};

/**
 * Opens a loan application for the parts and hooks within it: it keeps the answers, and leaves the layout to its children.
 */
export function LoanFormProvider({
  onSubmit,
  onError,
  components,
  controls,
  children,
  ...props
}: LoanFormProviderProps) {
  const prefix = safePrefix(useOneReact());
  const report = useReport(onError);
  const root = useStylesChecked(report);
  const { locale = 'en', theme = 'auto', density = 'comfortable', contrast = 'auto' } = props;
  const { words, language, opened, host, fault, again } = useShown(props, prefix, report);
  useEffect(() => {
    if (fault instanceof AsklessError) report(fault);
  }, [fault, report]);
  const shown = shownLocale(locale);
  return (
    <div className="askless" lang={language} {...lookOf({ theme, density, contrast })} part="form" ref={root}>
      <div className="askless-root">
        <LocaleContext.Provider value={shown}>
          {words && opened ? (
            <ReportContext.Provider value={report}>
              <SubmitContext.Provider value={onSubmit}>
                <HostContext.Provider value={host}>
                  <UploadContext.Provider value={host.upload}>
                    <PartsContext.Provider value={components ?? noParts}>
                      <ControlsContext.Provider value={controls ?? noControls}>
                        <WordsContext.Provider value={words}>
                          <Open opened={opened}>{children}</Open>
                        </WordsContext.Provider>
                      </ControlsContext.Provider>
                    </PartsContext.Provider>
                  </UploadContext.Provider>
                </HostContext.Provider>
              </SubmitContext.Provider>
            </ReportContext.Provider>
          ) : fault !== undefined ? (
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

type ShownProps = Omit<LoanFormProviderProps, 'onSubmit' | 'onError' | 'components' | 'controls' | 'children'>;

/** The application and its words, once both are there. */
function useShown(
  {
    form,
    formats = noFormats,
    texts,
    words: given = noWords,
    known,
    drafts,
    draftId,
    locale = 'en',
    theme: _theme,
    density: _density,
    contrast: _contrast,
    asOf,
    stage,
    migrate,
    onOpened,
    onEvent,
    ...host
  }: ShownProps,
  prefix: string,
  report: Report,
) {
  const day = useMemo(() => asOf ?? dayFromNow(), [asOf]);
  const inForm = texts ?? ('texts' in form && form.texts ? form.texts : {});
  const wording = useLoadedWords({ locale, texts: inForm, given });
  const shown = shownLocale(locale);
  const opening = useOpened({
    form,
    formats,
    known,
    drafts,
    draftId: draftId ?? form.id,
    ownDraftId: draftId,
    asOf: day,
    stage: stage ?? stageAfter(host.previous),
    previous: host.previous,
    migrate,
    prefix,
    locale: shown,
    onEvent,
    report,
    onOpened,
    atOnce: wording.words !== undefined,
  });
  const { words: loaded } = wording;
  const joined = opening.opened?.formats;
  const words = useMemo(() => loaded && joined && withFormats(loaded, joined), [loaded, joined]);
  const fault = wording.fault ?? opening.fault;
  const numbers = opening.opened?.session.locale;
  useEffect(() => numbers?.set(shown), [numbers, shown]);
  return {
    words,
    language: wording.language,
    opened: opening.opened,
    host,
    fault,
    again: (): void => {
      if (wording.fault !== undefined) wording.again();
      if (opening.fault !== undefined) opening.again();
    },
  };
}

/** The application on the page. */
function Open({ opened, children }: { readonly opened: Opened; readonly children: ReactNode }) {
  return (
    <RestoredContext.Provider value={opened.restored}>
      <SessionContext.Provider value={opened.session}>
        <Suspense fallback={<Skeleton />}>
          <Paged key={opened.key}>{children}</Paged>
        </Suspense>
      </SessionContext.Provider>
    </RestoredContext.Provider>
  );
}

/** The open page, for everything in the form. */
function Paged({ children }: { readonly children: ReactNode }) {
  const paging = usePages(useRestored() !== undefined);
  useTakenOnHide();
  useUploadsEnded();
  return (
    <PagingContext.Provider value={paging}>
      <PartBoundary part="form">{children}</PartBoundary>
    </PagingContext.Provider>
  );
}

function stageAfter(previous: HostPorts['previous']): Stage {
  return previous ? (nextStage(previous.stage) ?? previous.stage) : 'application';
}
