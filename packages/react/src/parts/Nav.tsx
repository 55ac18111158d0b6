import { useId, useState, type MouseEvent } from 'react';
import { useIssues, safePrefix, usePaging, useWords, type Page } from '../session/index.js';
import { blockingIn, type SectionPage, useSectionPages } from '../paging/index.js';
import { Icon } from '../icons/index.js';

/** The parts of the application, in their order, with what is left in each. */
export function Nav() {
  const { t } = useWords();
  const { page } = usePaging();
  const pages = useSectionPages();
  const [open, setOpen] = useState(false);
  const list = `${safePrefix(useId())}-nav`;
  return (
    <nav className="askless-nav" aria-label={t.nav.label}>
      <button
        type="button"
        className="askless-nav-toggle"
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        <span>{t.nav.toggle(pages.length + 1)}</span>
        <Icon name="down" />
      </button>
      <ol className="askless-nav-list" id={list}>
        {pages.map((section) => (
          <SectionLink key={section.id} section={section} onOpen={() => setOpen(false)} />
        ))}
        <li className="askless-nav-item">
          <PageLink page={{ page: 'review' }} current={page.page === 'review'} onOpen={() => setOpen(false)}>
            <span>{t.nav.review}</span>
            <span className="askless-nav-state" />
          </PageLink>
        </li>
      </ol>
    </nav>
  );
}

function SectionLink({ section, onOpen }: { readonly section: SectionPage; readonly onOpen: () => void }) {
  const { t, form } = useWords();
  const { page } = usePaging();
  const problems = blockingIn(section, useIssues()).length;
  const left = section.open.length;
  const state = problems > 0 ? 'problem' : left > 0 ? 'todo' : 'done';
  return (
    <li className="askless-nav-item">
      <PageLink
        page={{ page: 'section', section: section.id }}
        current={page.page === 'section' && page.section === section.id}
        onOpen={onOpen}
      >
        <span>{form.sections[section.id] ?? section.id}</span>
        <span className="askless-nav-state" data-state={state}>
          {state === 'done' && <Icon name="check" />}{' '}
          {state === 'problem' ? t.nav.problems(problems) : left > 0 ? t.nav.left(left) : t.nav.done}
        </span>
      </PageLink>
    </li>
  );
}

interface PageLinkProps {
  readonly page: Page;
  readonly current: boolean;
  readonly onOpen: () => void;
  readonly children: React.ReactNode;
}

function PageLink({ page, current, onOpen, children }: PageLinkProps) {
  const { open } = usePaging();
  const go = (event: MouseEvent): void => {
    event.preventDefault();
    onOpen();
    open(page);
  };
  return (
    <a
      className="askless-nav-link"
      href={`#${page.page === 'section' ? page.section : page.page}`}
      aria-current={current ? 'step' : undefined}
      onClick={go}
    >
      {children}
    </a>
  );
}
