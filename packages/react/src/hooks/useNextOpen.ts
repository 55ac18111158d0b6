import { useSectionPages } from '../paging/index.js';
import { usePaging, useWords, type Page } from '../session/index.js';

/** Where the next question is: a section, or the last look where nothing is left. */
export interface NextOpenBag {
  readonly label: string;
  readonly open: () => void;
}

/** The first page with something to answer; renders again with each step. */
export function useNextOpen(): NextOpenBag {
  const { t, form } = useWords();
  const { open } = usePaging();
  const begin = useSectionPages().find((one) => one.open.length > 0);
  const page: Page = begin ? { page: 'section', section: begin.id } : { page: 'review' };
  const label = page.page === 'section' ? (form.sections[page.section] ?? page.section) : t.nav.review;
  return { label, open: () => open(page) };
}
