import { useSectionPages } from '../paging/index.js';
import { usePaging, useWords } from '../session/index.js';
import { firstPage } from './usePages.js';

/** Where the next question is: a section, or the last look where nothing is left. */
export interface NextOpenBag {
  readonly label: string;
  readonly open: () => void;
}

/** The first page with something to answer; renders again with each step. */
export function useNextOpen(): NextOpenBag {
  const { t, form } = useWords();
  const { open } = usePaging();
  const page = firstPage(useSectionPages());
  const label = page.page === 'section' ? (form.sections[page.section] ?? page.section) : t.nav.review;
  return { label, open: () => open(page) };
}
