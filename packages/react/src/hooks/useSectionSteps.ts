import type { InstanceId } from '@askless/core';
import { useState, type FormEvent } from 'react';
import { holdsBack, problemsIn, takeAll, type Problem } from '../answering/index.js';
import { useSectionPages, type PageItem, type SectionPage } from '../paging/index.js';
import { domKey, usePaging, useSession, useWords, type Page } from '../session/index.js';
import { useStore } from '../store/index.js';
import { stepsOf, type Step } from './steps.js';
import { turnPage } from './turnPage.js';
import { useHeldQuestion } from './useHeldQuestion.js';
import { useStopped } from './useStopped.js';

/** One step of a section that is asked question by question. */
export interface SectionStepsBag {
  /** Another one is another page. */
  readonly key: string;
  /** The section's name. */
  readonly label: string;
  /** From 1. */
  readonly place: number;
  readonly of: number;
  /** What stands on it, one below the other. */
  readonly items: readonly PageItem[];
  /** What is wrong with it, once going on was tried. */
  readonly problems: readonly Problem[];
  /** How often the borrower has tried to go on. */
  readonly attempt: number;
  /** Where going on leads. */
  readonly leadsTo: 'step' | 'section' | 'review' | 'back-to-review';
  /** The step before; none before the first. */
  readonly back: (() => void) | undefined;
  /** For the `<form>` around it: going on, and keeping a question in place while the focus is in it. */
  readonly form: ReturnType<typeof useHeldQuestion> & {
    readonly noValidate: true;
    readonly onSubmit: (event: FormEvent) => void;
  };
  /** Puts the focus into a question of this step. */
  readonly focus: (id: InstanceId) => void;
}

const noFields: readonly InstanceId[] = [];
const noSteps: readonly Step[] = [];

/** A section, one question or group at a time; nothing where it has nothing to ask or to show. Renders again with each step. */
export function useSectionSteps(section: string): SectionStepsBag | undefined {
  const session = useSession();
  const { form } = useWords();
  const { open, fromReview } = usePaging();
  const holding = useHeldQuestion();
  // A stopped plan tells of no other section.
  const isStopped = useStopped() !== undefined;
  const pages = useSectionPages();
  const at = pages.findIndex(({ id }) => id === section);
  const { step, place, of, show } = useStep(pages[at]);
  const { problems, attempt, check } = useCheck(step);
  if (!step) return undefined;
  const next = pages[at + 1];
  const after: Page = fromReview || !next ? { page: 'review' } : { page: 'section', section: next.id };
  const isLast = place === of - 1;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!check()) return;
    if (isLast || fromReview) open(after);
    else show(place + 1);
  };
  return {
    key: step.key,
    label: form.sections[section] ?? section,
    place: place + 1,
    of,
    items: step.items,
    problems,
    attempt,
    leadsTo: fromReview ? 'back-to-review' : !isLast ? 'step' : next || isStopped ? 'section' : 'review',
    back: place > 0 ? () => show(place - 1) : undefined,
    form: { noValidate: true, onSubmit, ...holding },
    focus: (id) => session.focusNext.set(id),
  };
}

interface Stepped {
  readonly step: Step | undefined;
  /** From 0. */
  readonly place: number;
  readonly of: number;
  readonly show: (place: number) => void;
}

/** The step shown: the one that is sought, at first the first with something open. It stays while answers change the others. */
function useStep(page: SectionPage | undefined): Stepped {
  const session = useSession();
  const steps = page ? stepsOf(page) : noSteps;
  const isOpen = ({ fields }: Step): boolean => fields.some((id) => page?.open.includes(id));
  const [key, setKey] = useState(() => (steps.find(isOpen) ?? steps[0])?.key);
  const sought = useStore(session.focusNext);
  const found = sought === undefined ? undefined : steps.find((step) => holds(step, sought));
  if (found && found.key !== key) setKey(found.key);
  const place = Math.max(
    0,
    steps.findIndex((step) => step.key === key),
  );
  return {
    step: steps[place],
    place,
    of: steps.length,
    show: (next) => {
      turnPage(session);
      setKey(steps[next]?.key);
    },
  };
}

function holds({ items, fields }: Step, id: InstanceId): boolean {
  return fields.includes(id) || items.some((item) => 'ids' in item && item.ids.includes(id));
}

interface Checking {
  readonly problems: readonly Problem[];
  readonly attempt: number;
  /** Shows what is wrong with the step; whether nothing is. */
  readonly check: () => boolean;
}

function useCheck(step: Step | undefined): Checking {
  const session = useSession();
  const [found, setFound] = useState({ key: '', attempt: 0 });
  const fields = step?.fields ?? noFields;
  return {
    problems: found.key === step?.key ? problemsIn(session, fields) : [],
    attempt: found.attempt,
    check: () => {
      takeAll(session);
      const problems = problemsIn(session, fields).filter(holdsBack);
      for (const { at } of problems) session.inputs.show(domKey(at));
      if (problems.length > 0) session.tell({ event: 'problems', count: problems.length });
      setFound({ key: problems.length > 0 ? (step?.key ?? '') : '', attempt: found.attempt + 1 });
      return problems.length === 0;
    },
  };
}
