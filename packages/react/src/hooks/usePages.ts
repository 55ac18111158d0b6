import { quickCheckSection, stageRank, type InstanceId } from '@askless/core';
import { useCallback, useMemo, useState } from 'react';
import { useSectionPages, type SectionPage } from '../paging/index.js';
import { useHost, useSession, type HostPorts, type Page, type Paging, type Session } from '../session/index.js';
import { turnPage } from './turnPage.js';

interface At {
  readonly page: Page;
  readonly focus: InstanceId | undefined;
  readonly fromReview: boolean;
}

/**
 * The open page. At first: the receipt of a submission that this goes on from; the quick check, where the form has products
 * and nothing was answered here before; else the first section with something to answer.
 */
export function usePages(restored: boolean): Paging {
  const session = useSession();
  const host = useHost();
  const pages = useSectionPages();
  const [at, setAt] = useState<At>(() => {
    const page = restored ? firstPage(pages) : (pageBefore(session, host) ?? firstPage(pages));
    return { page, focus: undefined, fromReview: false };
  });
  const open = useCallback(
    (page: Page, focus?: InstanceId) => {
      turnPage(session);
      session.correcting.set(new Set());
      if (focus !== undefined) session.focusNext.set(focus);
      session.tell({ event: 'page', page: page.page === 'section' ? page.section : page.page });
      setAt((before) => ({ page, focus, fromReview: before.page.page === 'review' && focus !== undefined }));
    },
    [session],
  );
  const section = at.page.page === 'section' ? shownSection(at.page.section, { session, host, pages }) : undefined;
  const page = useMemo<Page>(
    () => (section === undefined ? at.page : { page: 'section', section }),
    [section, at.page],
  );
  return useMemo(() => ({ page, open, focus: at.focus, fromReview: at.fromReview }), [page, open, at]);
}

/** What stands before the sections, if anything does. */
function pageBefore(
  { previous, application }: Session,
  { quickCheck, reference, receivedAt }: HostPorts,
): Page | undefined {
  if (previous) return { page: 'receipt', submission: previous, reference, receivedAt };
  const { form, plan } = application;
  const begins = form.products.length > 0 && stageRank(plan.at.stage) <= stageRank('application');
  return (quickCheck ?? begins) ? { page: 'section', section: quickCheckSection } : undefined;
}

/** The first section with something to answer, else with something to show; the last look where there is none. */
function firstPage(pages: readonly SectionPage[]): Page {
  const begin = pages.find((page) => page.open.length > 0) ?? pages[0];
  return begin ? { page: 'section', section: begin.id } : { page: 'review' };
}

interface Shown {
  readonly session: Session;
  readonly host: HostPorts;
  readonly pages: readonly SectionPage[];
}

/** A section whose last question went away gives way to the next one that has any; so does a quick check that the host takes away. */
function shownSection(section: string, { session, host, pages }: Shown): string {
  const shown = pages.map(({ id }) => id);
  const isQuickCheck = section === quickCheckSection && host.quickCheck !== false;
  if (isQuickCheck || shown.length === 0 || shown.includes(section)) return section;
  const layout = session.application.form.layout.map(({ id }) => id);
  return layout.slice(Math.max(0, layout.indexOf(section))).find((id) => shown.includes(id)) ?? shown[0] ?? section;
}
