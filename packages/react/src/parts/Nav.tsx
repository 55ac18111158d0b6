import { memo, useCallback, useId, useState, type MouseEvent, type ReactNode } from 'react';
import { useSections, useWords, type SectionBag, type SectionsBag, type Words } from '../hooks/index.js';
import { Icon } from '../icons/index.js';
import { slot } from '../slots/index.js';
import { keepsFocus } from './keepsFocus.js';

/** The parts of the application, in their order, with what is left in each. */
export function Nav() {
  const { t } = useWords();
  const { sections, review, go } = useSections();
  const [open, setOpen] = useState(false);
  const list = useId();
  const close = useCallback((): void => setOpen(false), []);
  return (
    <nav className="askless-nav" aria-label={t.nav.label}>
      <button
        type="button"
        className="askless-nav-toggle"
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        <span>{t.nav.toggle(sections.length + 1)}</span>
        <Icon name="down" />
      </button>
      <ol className="askless-nav-list" id={list}>
        {sections.map(({ id, label, state, isBegun, left, lists, problems, isCurrent }) => (
          <SectionLink
            key={id}
            {...{ id, label, state, isBegun, left, lists, problems, isCurrent, go }}
            onOpen={close}
          />
        ))}
        <li className="askless-nav-item">
          <PageLink to="review" {...review} onOpen={close}>
            <span>{t.nav.review}</span>
            <span className="askless-nav-state" />
          </PageLink>
        </li>
      </ol>
    </nav>
  );
}

export const NavSlot = slot('Nav', Nav);

type Standing = Pick<SectionBag, 'state' | 'isBegun' | 'left' | 'lists' | 'problems'>;

interface SectionLinkProps extends Standing, Pick<SectionBag, 'id' | 'label' | 'isCurrent'> {
  readonly go: SectionsBag['go'];
  readonly onOpen: () => void;
}

/** Most parts stay as they are from one answer to the next: only what differs renders again. */
const SectionLink = memo(function SectionLink({
  id,
  label,
  state,
  isBegun,
  left,
  lists,
  problems,
  isCurrent,
  go,
  onOpen,
}: SectionLinkProps) {
  const { t } = useWords();
  return (
    <li className="askless-nav-item">
      <PageLink to={id} isCurrent={isCurrent} open={() => go({ page: 'section', section: id })} onOpen={onOpen}>
        <span>{label}</span>
        <span className="askless-nav-state" data-state={state}>
          {state === 'done' && <Icon name="check" />} {stateText(t, { state, isBegun, left, lists, problems })}
        </span>
      </PageLink>
    </li>
  );
});

function stateText({ nav }: Words['t'], { state, isBegun, left, lists, problems }: Standing): string {
  if (state === 'problem') return nav.problems(problems);
  if (left > 0) return isBegun ? nav.left(left) : nav.untouched(left);
  return lists > 0 ? nav.lists(lists) : nav.done;
}

interface PageLinkProps extends Pick<SectionBag, 'isCurrent' | 'open'> {
  readonly to: string;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

function PageLink({ to, isCurrent, open, onOpen, children }: PageLinkProps) {
  const go = (event: MouseEvent): void => {
    event.preventDefault();
    onOpen();
    open();
  };
  return (
    <a
      className="askless-nav-link"
      href={`#${to}`}
      aria-current={isCurrent ? 'step' : undefined}
      onClick={go}
      {...keepsFocus}
    >
      {children}
    </a>
  );
}
