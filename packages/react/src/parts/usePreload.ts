import { indexOf, type CompiledForm, type InstanceId } from '@askless/core';
import { useEffect, useState } from 'react';
import { lateControlFor, lateControls } from '../controls/index.js';
import type { LazyPart } from '../loading/index.js';
import { useSectionPages, type SectionPage } from '../paging/index.js';
import { useSession, type Page } from '../session/index.js';
import { DerivedRows, GroupCards, lateParts, ResumeNotice, ReviewPage, YearTable } from './lateParts.js';

type Preloaded = Pick<LazyPart<object>, 'preload' | 'isLoaded'>;

/** Whether everything on the first page is there, so that it appears in one piece. */
export function useFirstPageLoaded(page: Page, restored: boolean): boolean {
  const { application } = useSession();
  const pages = useSectionPages();
  const [late] = useState(() => [...partsOn(page, pages, application.form), ...(restored ? [ResumeNotice] : [])]);
  const [loaded, setLoaded] = useState(() => late.every((part) => part.isLoaded()));
  useEffect(() => {
    let wanted = true;
    void Promise.all(late.map(async (part) => part.preload())).then(() => wanted && setLoaded(true));
    return () => {
      wanted = false;
    };
  }, [late]);
  return loaded;
}

/** Loads every other part while nothing else is going on: later pages open at once, and also without a network. */
export function usePreloadWhenIdle(): void {
  useEffect(
    () =>
      whenIdle(() => {
        for (const part of [...lateParts, ...lateControls]) void part.preload();
      }),
    [],
  );
}

function partsOn(page: Page, pages: readonly SectionPage[], form: CompiledForm): readonly Preloaded[] {
  const section = page.page === 'section' ? pages.find(({ id }) => id === page.section) : undefined;
  return section ? itemParts(section, form) : [ReviewPage];
}

function itemParts({ items }: SectionPage, form: CompiledForm): readonly Preloaded[] {
  const { questions, groups } = indexOf(form);
  const controlOf = (id: InstanceId): readonly Preloaded[] => {
    const question = questions.get(id);
    const control = question && lateControlFor(question.spec);
    return control ? [control] : [];
  };
  return items.flatMap((item): readonly Preloaded[] => {
    if (item.item === 'question') return controlOf(item.id);
    if (item.item === 'derived') return [DerivedRows];
    if (item.item !== 'group') return [];
    const group = groups.get(item.group);
    return [group?.fiscalYears ? YearTable : GroupCards, ...(group?.questions ?? []).flatMap(controlOf)];
  });
}

/** Milliseconds after which a browser that does not tell when it is idle is taken to be. */
const settled = 1000;

function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const idle = requestIdleCallback(callback, { timeout: 2 * settled });
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(callback, settled);
  return () => clearTimeout(timer);
}
