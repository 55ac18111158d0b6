import { useEffect, useState, type FormEvent } from 'react';
import { takeAll, problemsIn, type Problem } from '../answering/index.js';
import { domKey, useHost, usePaging, useSession, useWords, type Page } from '../session/index.js';
import { useSectionPages } from '../paging/index.js';
import { useHeldQuestion } from '../hooks/index.js';
import { Icon } from '../icons/index.js';
import { keepsFocus } from './keepsFocus.js';
import { Later } from './Later.js';
import { SourceConsents } from './lateParts.js';
import { PageItems } from './PageItems.js';
import { PageTitle } from './PageTitle.js';
import { ProblemSummary } from './ProblemSummary.js';

/** The page of one section: what is known of it, what is asked, and on to the next. */
export function SectionPage({ section }: { readonly section: string }) {
  const session = useSession();
  const { t, form } = useWords();
  const { open, fromReview } = usePaging();
  const { onAllow } = useHost();
  const pages = useSectionPages();
  const [found, setFound] = useState<{ readonly problems: readonly Problem[]; readonly attempt: number }>({
    problems: [],
    attempt: 0,
  });
  const place = pages.findIndex(({ id }) => id === section);
  const page = pages[place];
  const holding = useHeldQuestion();
  const { seen } = session;
  useEffect(() => {
    for (const id of page?.fields ?? []) seen.add(id);
  }, [page, seen]);
  if (!page) return null;
  const next = pages[place + 1];
  const target: Page = fromReview || !next ? { page: 'review' } : { page: 'section', section: next.id };
  const goOn = (event: FormEvent): void => {
    event.preventDefault();
    takeAll(session);
    const problems = problemsIn(session, page.fields);
    for (const { at } of problems) session.inputs.show(domKey(at));
    setFound({ problems, attempt: found.attempt + 1 });
    if (problems.length === 0) open(target);
    else session.tell({ event: 'problems', count: problems.length });
  };
  const still = found.problems.length === 0 ? [] : problemsIn(session, page.fields);
  return (
    <form className="askless-sheet" noValidate onSubmit={goOn} {...holding}>
      <ProblemSummary
        problems={still.filter(({ at }) => found.problems.some((one) => one.at === at))}
        attempt={found.attempt}
        onGo={({ at }) => session.focusNext.set(at)}
      />
      <div className="askless-sheet-head">
        <p className="askless-eyebrow">
          {t.section.eyebrow(place + 1, pages.length, page.fields.filter((id) => !id.endsWith('.closed')).length)}
        </p>
        <PageTitle page={section}>{form.sections[section] ?? section}</PageTitle>
      </div>
      {page.fields.length === 0 && (
        <div className="askless-notice">
          <Icon name="info" />
          <div>
            <p>
              <b>{t.section.nothing}</b>
            </p>
            <p className="askless-small">{t.section.nothingBecause(page.known)}</p>
          </div>
        </div>
      )}
      {place === 0 && onAllow && <SourceConsents />}
      <PageItems items={page.items} />
      <div className="askless-actions">
        <button type="submit" className="askless-btn askless-btn-primary" {...keepsFocus}>
          {fromReview ? t.section.backToReview : next ? t.section.continue : t.section.toReview}
          <Icon name="next" mirrored />
        </button>
        <Later />
      </div>
    </form>
  );
}
