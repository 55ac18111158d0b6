import { quickCheckSection } from '@askless/core';
import { useEffect, useId, useRef, useState } from 'react';
import { useLeftOut, usePaging, useRestored, useStopped, type Page } from '../hooks/index.js';
import { HeadSlot } from './Head.js';
import {
  LeftPageSlot,
  QuickCheckPageSlot,
  ReceiptPageSlot,
  ResumeNoticeSlot,
  ReviewPageSlot,
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
    <div className="askless-frame">
      <div className="askless-main">
        <LeftPageSlot withdrawal={page.withdrawal} reference={page.reference} />
      </div>
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
  if (page.page === 'section' && page.section === quickCheckSection) return <QuickCheckPageSlot />;
  return (
    <div className="askless-frame" data-layout="section">
      <HeadSlot panelId={id} panelOpen={open} onPanel={toggle} />
      <NavSlot />
      <LeftOutPanelSlot id={id} open={open} onClose={() => setOpen(false)} panelRef={panel} />
      <div className="askless-main">
        {restored && <ResumeNoticeSlot />}
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
  if (held) return <StoppedPageSlot onResume={() => setHeld(false)} />;
  return page.page === 'section' ? <SectionPageSlot key={page.section} section={page.section} /> : <ReviewPageSlot />;
}
