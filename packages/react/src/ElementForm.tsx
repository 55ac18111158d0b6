import { Component, useEffect, useState, type ReactNode } from 'react';
import { content, deviceDrafts, loadNamed, type Named, type NamedContent, type Settings } from './element/index.js';
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
  readonly keepDays: number;
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
  const { locale, theme, density, contrast, stage, asOf, draftId } = settings;
  const frame = (inner: ReactNode) => (
    <div className="askless" lang={shownLocale(locale)} {...lookOf(settings)} part="form">
      <LocaleContext.Provider value={shownLocale(locale)}>{inner}</LocaleContext.Provider>
    </div>
  );
  const notLoaded = frame(
    <div className="askless-frame">
      <LoadFailed what="form" onAgain={again} />
    </div>,
  );
  if (failed) return notLoaded;
  if (!shown) return frame(<Skeleton />);
  const { form, formats, texts, drafts } = shown;
  return (
    <HolderContext.Provider value={holder}>
      <Boundary key={attempt} instead={notLoaded} onFault={onFault}>
        <LoanForm
          {...{ form, formats, known, locale, theme, density, contrast, stage, onSubmit, onEvent }}
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

interface Shown extends NamedContent {
  readonly drafts: DraftStore | undefined;
}

function useNamed({ named, settings, drafts, keepDays, onFault }: ElementFormProps) {
  const { form, formats, texts } = named ?? {};
  const isNamed = named !== undefined;
  const offered = useStore(content);
  const [state, setState] = useState<{ readonly shown?: Shown; readonly failed?: boolean }>({});
  const [attempt, setAttempt] = useState(0);
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
