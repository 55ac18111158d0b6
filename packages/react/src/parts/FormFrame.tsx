import { quickCheckSection } from '@askless/core';
import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useHost, useLeftOut, usePaging, useRestored, useStopped, type Page } from '../hooks/index.js';
import { HeadSlot } from './Head.js';
import {
  LeftPageSlot,
  QuickCheckPageSlot,
  ReceiptPageSlot,
  ResumeNoticeSlot,
  ReviewPageSlot,
  SinglePageSlot,
  StoppedPageSlot,
} from './lateSlots.js';
import { LeftOutPanelSlot } from './LeftOutPanel.js';
import { NavSlot } from './Nav.js';
import { SectionPageSlot } from './SectionPage.js';
import { UnreadNotice } from './UnreadNotice.js';
import { useFirstPageLoaded, usePreloadWhenIdle } from './usePreload.js';

/** The form around its pages: how the parts are put together where the host has no layout of its own. */
export function FormFrame() {
  usePreloadWhenIdle();
  const { page } = usePaging();
  useFirstPageLoaded(page, useRestored() !== undefined);
  return page.page === 'receipt' || page.page === 'left' ? <LastPage page={page} /> : <Pages page={page} />;
}

function LastPage({ page }: { readonly page: Extract<Page, { page: 'receipt' | 'left' }> }) {
  if (page.page === 'receipt') {
    const { submission, reference, receivedAt } = page;
    return <ReceiptPageSlot {...{ submission, reference, receivedAt }} />;
  }
  return (
    <Alone>
      <LeftPageSlot withdrawal={page.withdrawal} reference={page.reference} />
    </Alone>
  );
}

/** A page without the head and the list of parts: nothing is left to count. */
function Alone({ children }: { readonly children: ReactNode }) {
  return (
    <div className="askless-frame" data-layout="aside">
      <div className="askless-main">{children}</div>
    </div>
  );
}

type FormPage = Exclude<Page, { page: 'receipt' | 'left' }>;

function Pages({ page }: { readonly page: FormPage }) {
  const { opened } = useLeftOut();
  const { fromReview } = usePaging();
  const restored = useRestored();
  const [open, setOpen] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const id = useId();
  const toggle = (): void => {
    if (!open) opened();
    setOpen(!open);
  };
  const close = (): void => {
    setOpen(false);
    // Whosever head the button stands in.
    panel.current?.parentElement?.querySelector<HTMLElement>(`[aria-controls="${id}"]`)?.focus();
  };
  useEffect(() => {
    if (open) panel.current?.focus();
  }, [open]);
  // What is changed out of the last look is changed alone.
  const Section = useHost().pace === 'single' || fromReview ? SinglePageSlot : SectionPageSlot;
  const isStart = page.page === 'section' && page.section === quickCheckSection;
  const stop = useStop(page);
  if (isStart) return <QuickCheckPageSlot />;
  if (stop.shown)
    return (
      <Alone>
        <StoppedPageSlot onResume={stop.resume} />
      </Alone>
    );
  return (
    <div className="askless-frame" data-layout="section">
      <HeadSlot panelId={id} panelOpen={open} onPanel={toggle} />
      <NavSlot />
      <LeftOutPanelSlot id={id} open={open} onClose={close} panelRef={panel} />
      <div className="askless-main askless-stack" onSubmitCapture={stop.onSubmitCapture}>
        <UnreadNotice />
        {restored && <ResumeNoticeSlot />}
        {page.page === 'section' ? <Section key={page.section} section={page.section} /> : <ReviewPageSlot />}
      </div>
    </div>
  );
}

/**
 * While every product is closed, why that is: once the borrower goes on, since keys that choose from a list pass over answers that are not
 * meant. It stays until the borrower leaves it.
 */
function useStop(page: FormPage) {
  const stopped = useStopped() !== undefined;
  const [shown, setShown] = useState(stopped);
  const [at, setAt] = useState(page);
  if (at !== page) {
    setAt(page);
    if (stopped) setShown(true);
  }
  return {
    shown,
    resume: () => setShown(false),
    onSubmitCapture: (event: FormEvent): void => {
      if (!stopped) return;
      event.preventDefault();
      event.stopPropagation();
      setShown(true);
    },
  };
}
