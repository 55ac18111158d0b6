import { takeAll } from '../answering/index.js';
import { useSectionPages, type SectionPage } from '../paging/index.js';
import { usePaging, usePlan, useSession, useWords, useWrong, type Page } from '../session/index.js';

/** One part of the application, as a list of them shows it. */
export interface SectionBag {
  readonly id: string;
  readonly label: string;
  /** From 1. */
  readonly place: number;
  readonly state: 'problem' | 'todo' | 'done';
  /** Something here was answered by the borrower. */
  readonly isBegun: boolean;
  /** Questions that must still be answered. */
  readonly left: number;
  /** Lists of which the borrower must still say that they are complete. */
  readonly lists: number;
  /** Answers that must be put right. */
  readonly problems: number;
  readonly isCurrent: boolean;
  readonly open: () => void;
}

/** The parts of the application, which one is open, and the ways between them. */
export interface SectionsBag {
  readonly sections: readonly SectionBag[];
  /** The page that is open: a section, the last look, or what comes after. */
  readonly page: Page;
  readonly go: (page: Page) => void;
  /** The next section, or after the last one the last look. */
  readonly next: () => void;
  /** The section before; none before the first. */
  readonly back: (() => void) | undefined;
  readonly review: { readonly isCurrent: boolean; readonly open: () => void };
}

/** The parts of the application in their order; renders again with each step. What was typed becomes answers before a page goes. */
export function useSections(): SectionsBag {
  const session = useSession();
  const { form } = useWords();
  const { page, open } = usePaging();
  const { decisions } = usePlan();
  const pages = useSectionPages();
  const wrong = useWrong();
  const current = page.page === 'section' ? page.section : undefined;
  const bagOf = (section: SectionPage, index: number): SectionBag => {
    const problems = section.fields.filter((id) => wrong.has(id)).length;
    const lists = section.open.filter((id) => id.endsWith('.closed')).length;
    const left = section.open.length - lists;
    return {
      id: section.id,
      label: form.sections[section.id] ?? section.id,
      place: index + 1,
      state: problems > 0 ? 'problem' : left + lists > 0 ? 'todo' : 'done',
      isBegun: section.fields.some((id) => decisions.get(id)?.state !== 'ask'),
      left,
      lists,
      problems,
      isCurrent: section.id === current,
      open: () => open({ page: 'section', section: section.id }),
    };
  };
  const at = current === undefined ? pages.length : pages.findIndex(({ id }) => id === current);
  const pageAt = (place: number): Page => {
    const section = pages[place];
    return section ? { page: 'section', section: section.id } : { page: 'review' };
  };
  return {
    sections: pages.map(bagOf),
    page,
    go: open,
    next: () => {
      takeAll(session);
      open(pageAt(at + 1));
    },
    back: at > 0 ? () => open(pageAt(at - 1)) : undefined,
    review: { isCurrent: page.page === 'review', open: () => open({ page: 'review' }) },
  };
}
