import { quickCheckSection } from '@askless/core';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
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
import { useFirstPageLoaded, usePreloadWhenIdle } from './usePreload.js';

/** The form around its pages: how the parts are put together where the host has no layout of its own. */
export function FormFrame() {
  usePreloadWhenIdle();
  const { page } = usePaging();
  useFirstPageLoaded(page, useRestored() !== undefined);
  return page.page === 'receipt' || page.page === 'left' ? <LastPage page={page} /> : <Pages page={page} />;
}

function LastPage({ page }: { readonly page: Extract<Page, { page: 'receipt' | 'left' }> }) {
  if (page.page === 'receipt') return <ReceiptPageSlot submission={page.submission} reference={page.reference} />;
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
  const restored = useRestored();
  const [open, setOpen] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const id = useId();
  const toggle = (): void => {
    if (!open) opened();
    setOpen(!open);
  };
  useEffect(() => {
    if (open) panel.current?.focus();
  }, [open]);
  const Section = useHost().pace === 'single' ? SinglePageSlot : SectionPageSlot;
  const isStart = page.page === 'section' && page.section === quickCheckSection;
  // While every product is closed, why that is; it stays until the borrower leaves it.
  const stopped = useStopped() !== undefined && !isStart;
  const [held, setHeld] = useState(stopped);
  if (stopped && !held) setHeld(true);
  if (isStart) return <QuickCheckPageSlot />;
  if (held)
    return (
      <Alone>
        <StoppedPageSlot onResume={() => setHeld(false)} />
      </Alone>
    );
  return (
    <div className="askless-frame" data-layout="section">
      <HeadSlot panelId={id} panelOpen={open} onPanel={toggle} />
      <NavSlot />
      <LeftOutPanelSlot id={id} open={open} onClose={() => setOpen(false)} panelRef={panel} />
      <div className="askless-main askless-stack">
        {restored && <ResumeNoticeSlot />}
        {page.page === 'section' ? <Section key={page.section} section={page.section} /> : <ReviewPageSlot />}
      </div>
    </div>
  );
}
