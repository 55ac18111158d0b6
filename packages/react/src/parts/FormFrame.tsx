import { quickCheckSection } from '@askless/core';
import { useEffect, useRef, useState } from 'react';
import type { Restored } from '../saving/index.js';
import { PagingContext, useSession, type Page } from '../session/index.js';
import { Head } from './Head.js';
import { LeftOutPanel } from './LeftOutPanel.js';
import { Nav } from './Nav.js';
import { LeftPage, QuickCheckPage, ReceiptPage, ResumeNotice, ReviewPage, StoppedPage } from './lateParts.js';
import { SectionPage } from './SectionPage.js';
import { usePages } from './usePages.js';
import { useFirstPageLoaded, usePreloadWhenIdle } from './usePreload.js';
import { useStopped } from './useStopped.js';
import { useTakenOnHide } from './useTakenOnHide.js';

/** The form around its pages. */
export function FormFrame({ restored }: { readonly restored: Restored | undefined }) {
  useTakenOnHide();
  usePreloadWhenIdle();
  const paging = usePages(restored !== undefined);
  useFirstPageLoaded(paging.page, restored !== undefined);
  const { page } = paging;
  return (
    <PagingContext.Provider value={paging}>
      {page.page === 'receipt' || page.page === 'left' ? (
        <LastPage page={page} />
      ) : (
        <Pages page={page} restored={restored} />
      )}
    </PagingContext.Provider>
  );
}

function LastPage({ page }: { readonly page: Extract<Page, { page: 'receipt' | 'left' }> }) {
  if (page.page === 'receipt') return <ReceiptPage submission={page.submission} reference={page.reference} />;
  return (
    <div className="askless-frame">
      <div className="askless-main">
        <LeftPage withdrawal={page.withdrawal} reference={page.reference} />
      </div>
    </div>
  );
}

type FormPage = Exclude<Page, { page: 'receipt' | 'left' }>;

function Pages({ page, restored }: { readonly page: FormPage; readonly restored: Restored | undefined }) {
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
  if (page.page === 'section' && page.section === quickCheckSection) return <QuickCheckPage />;
  return (
    <div className="askless-frame" data-layout="section">
      <Head panelId={id} panelOpen={open} onPanel={toggle} />
      <Nav />
      <LeftOutPanel id={id} open={open} onClose={() => setOpen(false)} panelRef={panel} />
      <div className="askless-main">
        {restored && <ResumeNotice restored={restored} />}
        <OpenPage page={page} />
      </div>
    </div>
  );
}

/** A section or the last look; while every product is closed, why that is. What says so stays until the borrower leaves it. */
function OpenPage({ page }: { readonly page: FormPage }) {
  const stopped = useStopped() !== undefined;
  const [held, setHeld] = useState(stopped);
  if (stopped && !held) setHeld(true);
  if (held) return <StoppedPage onResume={() => setHeld(false)} />;
  return page.page === 'section' ? <SectionPage key={page.section} section={page.section} /> : <ReviewPage />;
}
