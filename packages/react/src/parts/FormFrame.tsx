import { useEffect, useRef, useState } from 'react';
import type { Restored } from '../saving/index.js';
import { PagingContext, usePlan, useSession, useWords, type Page } from '../session/index.js';
import { Head } from './Head.js';
import { LeftOutPanel } from './LeftOutPanel.js';
import { Nav } from './Nav.js';
import { ReceiptPage, ResumeNotice, ReviewPage } from './lateParts.js';
import { SectionPage } from './SectionPage.js';
import { usePages } from './usePages.js';
import { useFirstPageLoaded, usePreloadWhenIdle } from './usePreload.js';
import { useTakenOnHide } from './useTakenOnHide.js';

/** The form around its pages. */
export function FormFrame({ restored }: { readonly restored: Restored | undefined }) {
  useTakenOnHide();
  usePreloadWhenIdle();
  const paging = usePages();
  useFirstPageLoaded(paging.page, restored !== undefined);
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
  const { t, form } = useWords();
  const plan = usePlan();
  const stopped = [...plan.decisions.values()].find((decision) => decision.state === 'stopped');
  if (!stopped) return null;
  return (
    <div className="askless-notice" data-kind="attention" aria-live="polite">
      <div>
        <p>{t.stopped.title}</p>
        <ul>
          {[...new Set(stopped.gates)].map((gate) => (
            <li key={gate}>{form.gates[gate] ?? gate}</li>
          ))}
        </ul>
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
