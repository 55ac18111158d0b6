import type { InstanceId } from '@askless/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useFormInputs } from '../form-inputs/index.js';
import { takeAll } from '../answering/index.js';
import type { Restored } from '../saving/index.js';
import {
  usePlan,
  PagingContext,
  useSession,
  useWords,
  type Page,
  type Paging,
  type Session,
} from '../session/index.js';
import { useSectionPages, type SectionPage as SectionOfPlan } from '../paging/index.js';
import { Head } from './Head.js';
import { LeftOutPanel } from './LeftOutPanel.js';
import { Nav } from './Nav.js';
import { ReceiptPage } from './ReceiptPage.js';
import { ResumeNotice } from './ResumeNotice.js';
import { ReviewPage } from './ReviewPage.js';
import { SectionPage } from './SectionPage.js';

/** The form around its pages. */
export function FormFrame({ restored }: { readonly restored: Restored | undefined }) {
  const session = useSession();
  useFormInputs(session.inputs);
  useTakenOnHide();
  const paging = usePages();
  return (
    <PagingContext.Provider value={paging}>
      {paging.page.page === 'receipt' ? (
        <div className="askless-frame">
          <div className="askless-main">
            <ReceiptPage submission={paging.page.submission} reference={paging.page.reference} />
          </div>
        </div>
      ) : (
        <Pages page={paging.page} restored={restored} />
      )}
    </PagingContext.Provider>
  );
}

function Pages({
  page,
  restored,
}: {
  readonly page: Exclude<Page, { page: 'receipt' }>;
  readonly restored: Restored | undefined;
}) {
  const { prefix, tell } = useSession();
  const [open, setOpen] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const id = `${prefix}-panel`;
  const toggle = (): void => {
    if (!open) tell({ event: 'left-out-opened' });
    setOpen(!open);
  };
  useEffect(() => {
    if (open) panel.current?.focus();
  }, [open]);
  return (
    <div className="askless-frame" data-layout="section">
      <Head panelId={id} panelOpen={open} onPanel={toggle} />
      <Nav />
      <LeftOutPanel id={id} open={open} onClose={() => setOpen(false)} panelRef={panel} />
      <div className="askless-main">
        {restored && <ResumeNotice restored={restored} />}
        <StoppedNotice />
        {page.page === 'section' ? <SectionPage key={page.section} section={page.section} /> : <ReviewPage />}
      </div>
    </div>
  );
}

/** Every product is closed by a gate: the borrower may go on all the same. */
function StoppedNotice() {
  const { application } = useSession();
  const { t } = useWords();
  const plan = usePlan();
  const stopped = [...plan.decisions.values()].some(({ state }) => state === 'stopped');
  if (!stopped) return null;
  return (
    <div className="askless-notice" data-kind="attention" role="status">
      <div>
        <p>{t.stopped.title}</p>
        <p>
          <button
            type="button"
            className="askless-link"
            onClick={() => application.change({ change: 'goOn', goOn: true })}
          >
            {t.stopped.goOn}
          </button>
        </p>
      </div>
    </div>
  );
}

function usePages(): Paging {
  const session = useSession();
  const pages = useSectionPages();
  const [at, setAt] = useState<{
    readonly page: Page;
    readonly focus: InstanceId | undefined;
    readonly fromReview: boolean;
  }>(() => {
    const begin = pages.find((page) => page.open.length > 0) ?? pages[0];
    return {
      page: begin ? { page: 'section', section: begin.id } : { page: 'review' },
      focus: undefined,
      fromReview: false,
    };
  });
  const open = useCallback(
    (page: Page, focus?: InstanceId) => {
      takeAll(session);
      session.countNote.set(undefined);
      session.correcting.set(new Set());
      session.tell({ event: 'page', page: page.page === 'section' ? page.section : page.page });
      setAt((before) => ({ page, focus, fromReview: before.page.page === 'review' && focus !== undefined }));
    },
    [session],
  );
  const section = at.page.page === 'section' ? shownSection(at.page.section, session, pages) : undefined;
  const page = useMemo<Page>(
    () => (section === undefined ? at.page : { page: 'section', section }),
    [section, at.page],
  );
  return useMemo(() => ({ page, open, focus: at.focus, fromReview: at.fromReview }), [page, open, at]);
}

/** A section whose last question went away gives way to the next one that has any. */
function shownSection(section: string, { application }: Session, pages: readonly SectionOfPlan[]): string {
  const shown = pages.map(({ id }) => id);
  if (shown.length === 0 || shown.includes(section)) return section;
  const layout = application.form.layout.map(({ id }) => id);
  return layout.slice(layout.indexOf(section)).find((id) => shown.includes(id)) ?? shown[0] ?? section;
}

/** What stands in a field becomes its answer before the page goes away. */
function useTakenOnHide(): void {
  const session = useSession();
  useEffect(() => {
    const hide = (): void => {
      takeAll(session);
      session.saveNow();
    };
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') hide();
    };
    window.addEventListener('pagehide', hide);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('pagehide', hide);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [session]);
}
