import type { InstanceId } from '@askless/core';
import { useState, type FormEvent } from 'react';
import { holdsBack, problemsIn, takeAll, type Problem } from '../answering/index.js';
import { useSectionPages, type PageItem } from '../paging/index.js';
import { domKey, usePaging, useSession, useWords, type Page } from '../session/index.js';
import { useHeldQuestion } from './useHeldQuestion.js';
import { useStopped } from './useStopped.js';

/** One section as a page: what stands on it, what was found wrong, and on to the next. */
export interface SectionFormBag {
  readonly id: string;
  readonly label: string;
  /** From 1. */
  readonly place: number;
  readonly of: number;
  /** What stands on it, one below the other. */
  readonly items: readonly PageItem[];
  /** Questions that are fields here, without "that's all". */
  readonly questions: number;
  /** Nothing is asked here. */
  readonly isAllKnown: boolean;
  /** Answers shown here that need not be given. */
  readonly known: number;
  /** What the last try to go on found wrong, as far as it still is. */
  readonly problems: readonly Problem[];
  /** How often the borrower has tried to go on. */
  readonly attempt: number;
  /** Where going on leads. */
  readonly leadsTo: 'section' | 'review' | 'back-to-review';
  /** The part that it leads to; none where it leads elsewhere. */
  readonly nextLabel: string | undefined;
  /** For the `<form>` around it: going on, and keeping a question in place while the focus is in it. */
  readonly form: ReturnType<typeof useHeldQuestion> & {
    readonly noValidate: true;
    readonly onSubmit: (event: FormEvent) => void;
  };
  /** Puts the focus into a question of this page. */
  readonly focus: (id: InstanceId) => void;
}

const nothingFound: { readonly problems: readonly Problem[]; readonly attempt: number } = { problems: [], attempt: 0 };

/** One section as a page; nothing where it has nothing to ask or to show. Renders again with each step. */
export function useSectionForm(section: string): SectionFormBag | undefined {
  const session = useSession();
  const { form } = useWords();
  const { open, fromReview } = usePaging();
  const pages = useSectionPages();
  const [found, setFound] = useState(nothingFound);
  const place = pages.findIndex(({ id }) => id === section);
  const page = pages[place];
  const holding = useHeldQuestion();
  // A stopped plan tells of no other section.
  const isStopped = useStopped() !== undefined;
  if (!page) return undefined;
  const next = pages[place + 1];
  const target: Page = fromReview || !next ? { page: 'review' } : { page: 'section', section: next.id };
  const goOn = (event: FormEvent): void => {
    event.preventDefault();
    takeAll(session);
    // A file arrives while the borrower goes on; before sending it is waited for.
    const problems = problemsIn(session, page.fields).filter((one) => holdsBack(one) && one.problem !== 'uploading');
    for (const { at } of problems) session.inputs.show(domKey(at));
    setFound({ problems, attempt: found.attempt + 1 });
    if (problems.length === 0) open(target);
    else session.tell({ event: 'problems', count: problems.length });
  };
  const still = found.problems.length === 0 ? [] : problemsIn(session, page.fields);
  return {
    id: section,
    label: form.sections[section] ?? section,
    place: place + 1,
    of: pages.length,
    items: page.items,
    questions: page.fields.filter((id) => !id.endsWith('.closed')).length,
    isAllKnown: page.fields.length === 0,
    known: page.known,
    problems: still.filter(({ at }) => found.problems.some((one) => one.at === at)),
    attempt: found.attempt,
    nextLabel: fromReview || !next ? undefined : (form.sections[next.id] ?? next.id),
    leadsTo: fromReview ? 'back-to-review' : next || isStopped ? 'section' : 'review',
    form: { noValidate: true, onSubmit: goOn, ...holding },
    focus: (id) => session.focusNext.set(id),
  };
}
