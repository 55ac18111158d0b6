import type { InstanceId } from '@askless/core';
import { useCallback, useMemo, useState } from 'react';
import { takeAll } from '../answering/index.js';
import { useSectionPages, type SectionPage } from '../paging/index.js';
import { useSession, type Page, type Paging, type Session } from '../session/index.js';

/** The open page, at first that of the first section with something to answer. */
export function usePages(): Paging {
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
      if (focus !== undefined) session.focusNext.set(focus);
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
function shownSection(section: string, { application }: Session, pages: readonly SectionPage[]): string {
  const shown = pages.map(({ id }) => id);
  if (shown.length === 0 || shown.includes(section)) return section;
  const layout = application.form.layout.map(({ id }) => id);
  return layout.slice(layout.indexOf(section)).find((id) => shown.includes(id)) ?? shown[0] ?? section;
}
