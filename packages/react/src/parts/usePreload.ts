import { indexOf, quickCheckSection, type CompiledForm, type InstanceId } from '@askless/core';
import { useEffect } from 'react';
import { lateControlFor, lateControls, Suggestions } from '../controls/index.js';
import type { LazyPart } from '../loading/index.js';
import { useSectionPages, type SectionPage } from '../paging/index.js';
import { useHost, useSession, type Page, type Session } from '../session/index.js';
import {
  Consent,
  DerivedRows,
  GroupCards,
  lateParts,
  QuickCheckPage,
  ReceiptPage,
  ResumeNotice,
  ReviewPage,
  SameOrTyped,
  SinglePage,
  YearTable,
} from './lateParts.js';

type Preloaded = Pick<LazyPart<object>, 'preload' | 'isLoaded'>;

/** Sessions whose first page is being waited for, or was. */
const waits = new WeakMap<Session, { readonly loading: Promise<void>; over: boolean }>();

/**
 * Waits until everything on the first page is there, so that it appears in one piece: suspends, so that a page that a server sent
 * stands as it is until then.
 */
export function useFirstPageLoaded(page: Page, restored: boolean): void {
  const session = useSession();
  const pages = useSectionPages();
  const { pace } = useHost();
  const wait = waits.get(session) ?? begin();
  if (!wait.over) throw wait.loading;

  function begin() {
    const parts = [
      ...partsOn(page, pages, session.application.form),
      ...(restored ? [ResumeNotice] : []),
      ...(pace === 'single' ? [SinglePage] : []),
    ];
    const begun = {
      over: parts.every((part) => part.isLoaded()),
      loading: Promise.all(parts.map(async (part) => part.preload())).then(() => {
        begun.over = true;
      }),
    };
    waits.set(session, begun);
    return begun;
  }
}

/** Loads every part that comes late, for a server that renders in one go. */
export async function preloadParts(): Promise<void> {
  await Promise.all([...lateParts, ...lateControls].map(async (file) => file.load()));
}

/** Loads every other part while nothing else is going on: later pages open at once, and also without a network. */
export function usePreloadWhenIdle(): void {
  useEffect(
    () =>
      whenIdle(() => {
        void preloadParts();
      }),
    [],
  );
}

function partsOn(page: Page, pages: readonly SectionPage[], form: CompiledForm): readonly Preloaded[] {
  if (page.page === 'receipt') return [ReceiptPage];
  if (page.page === 'section' && page.section === quickCheckSection) return [QuickCheckPage];
  const section = page.page === 'section' ? pages.find(({ id }) => id === page.section) : undefined;
  return section ? itemParts(section, form) : [ReviewPage];
}

function itemParts({ items }: SectionPage, form: CompiledForm): readonly Preloaded[] {
  const { questions, groups } = indexOf(form);
  const controlOf = (id: InstanceId): readonly Preloaded[] => {
    const question = questions.get(id);
    if (!question) return [];
    return [
      lateControlFor(question.spec) ?? [],
      question.suggestions ? Suggestions : [],
      question.allows ? Consent : [],
      question.party === undefined ? [] : SameOrTyped,
    ].flat();
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
