import { Component, useEffect, useState, type ReactNode } from 'react';
import {
  content,
  deviceDrafts,
  loadNamed,
  type Look,
  type Named,
  type NamedContent,
  type Settings,
} from './element/index.js';
import { LoadFailed, LocaleContext, Skeleton } from './loading/index.js';
import { LoanForm } from './LoanForm.js';
import { lookOf, shownLocale } from './opening/index.js';
import type { DraftStore } from './saving/index.js';
import { HolderContext, type Holder, type NumberedEvent, type OnSubmit } from './session/index.js';
import { useStore } from './store/index.js';

export interface ElementFormProps {
  /** Undefined while it is not known yet what to show. */
  readonly named: Named | undefined;
  readonly settings: Settings;
  readonly known: unknown;
  /** Where drafts are kept; left out: on this device where the settings name a draft, else nowhere. */
  readonly drafts: DraftStore | undefined;
  readonly holder: Holder;
  readonly onSubmit: OnSubmit;
  readonly onEvent: (event: NumberedEvent) => void;
  /** Something keeps the form from being shown. */
  readonly onFault: (fault: unknown) => void;
}

/** What `<askless-form>` renders: the form that its markup names, once that is loaded. */
export function ElementForm(props: ElementFormProps) {
  const { settings, known, holder, onSubmit, onEvent, onFault } = props;
  const { shown, failed, again, attempt } = useNamed(props);
  const { locale, theme, density, contrast, headingLevel, stage, asOf, draftId } = settings;
  const notLoaded = <NotShown look={settings} onAgain={again} />;
  if (failed) return notLoaded;
  if (!shown)
    return (
      <Frame look={settings}>
        <Skeleton />
      </Frame>
    );
  const { form, formats, texts, drafts } = shown;
  return (
    <HolderContext.Provider value={holder}>
      <Boundary key={attempt} instead={notLoaded} onFault={onFault}>
        <LoanForm
          {...{ form, formats, known, locale, theme, density, contrast, headingLevel, stage, onSubmit, onEvent }}
          {...(texts && { texts })}
          {...(drafts && { drafts })}
          {...(draftId && { draftId })}
          {...(asOf && { asOf })}
          onError={(error) => error.code !== 'submit-failed' && onFault(error)}
        />
      </Boundary>
    </HolderContext.Provider>
  );
}

/** What stands in the place of a form that can't be shown. */
export function NotShown({ look, onAgain }: { readonly look: Look; readonly onAgain: () => void }) {
  return (
    <Frame look={look}>
      <div className="askless-frame">
        <LoadFailed what="form" onAgain={onAgain} />
      </div>
    </Frame>
  );
}

function Frame({ look, children }: { readonly look: Look; readonly children: ReactNode }) {
  const locale = shownLocale(look.locale);
  return (
    <div className="askless" lang={locale} {...lookOf(look)} part="form">
      <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>
    </div>
  );
}

interface Shown extends NamedContent {
  readonly drafts: DraftStore | undefined;
}

function useNamed({ named, settings, drafts, onFault }: ElementFormProps) {
  const { form, formats, texts } = named ?? {};
  const isNamed = named !== undefined;
  const offered = useStore(content);
  const [state, setState] = useState<{ readonly shown?: Shown; readonly failed?: boolean }>({});
  const [attempt, setAttempt] = useState(0);
  const { keepDays } = settings;
  const keeps = settings.draftId !== undefined;
  useEffect(() => {
    if (!isNamed) return undefined;
    let wanted = true;
    const keeping = drafts ?? (keeps ? deviceDrafts(keepDays) : undefined);
    Promise.all([loadNamed({ form, formats, texts }, offered), keeping]).then(
      ([loaded, store]) => wanted && setState({ shown: { ...loaded, drafts: store } }),
      (fault: unknown) => {
        if (!wanted) return;
        setState({ failed: true });
        onFault(fault);
      },
    );
    return () => {
      wanted = false;
      setState({});
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- Another try loads anew.
  }, [isNamed, form, formats, texts, drafts, keeps, keepDays, offered, attempt, onFault]);
  return { shown: state.shown, failed: state.failed ?? false, attempt, again: () => setAttempt(attempt + 1) };
}

interface BoundaryProps {
  readonly instead: ReactNode;
  readonly onFault: (fault: unknown) => void;
  readonly children: ReactNode;
}

/** The form's own faults: said to the host, which can mend them, and not to the borrower, who can't. */
class Boundary extends Component<BoundaryProps, { readonly isFaulty: boolean }> {
  override state = { isFaulty: false };
  static getDerivedStateFromError() {
    return { isFaulty: true };
  }
  override componentDidCatch(fault: unknown) {
    this.props.onFault(fault);
  }
  override render() {
    return this.state.isFaulty ? this.props.instead : this.props.children;
  }
}
