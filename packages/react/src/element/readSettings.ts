import type { Stage } from '@askless/core';
import type { FrameSettings } from '../frame/index.js';
import { MarkupError } from './loadNamed.js';

/** How a form looks, and how long it is kept. */
export interface Look {
  readonly locale: string;
  readonly theme: 'light' | 'dark' | 'auto';
  readonly density: 'comfortable' | 'compact';
  readonly contrast: 'more' | 'auto';
  readonly headingLevel: 1 | 2 | 3 | 4;
  readonly keepDays: number;
}

/** How a form is shown, out of markup or out of what a host tells a frame. */
export interface Settings extends Look {
  readonly stage: Stage;
  readonly asOf: string | undefined;
  /** Undefined: no draft is kept; empty: one under the form's id. */
  readonly draftId: string | undefined;
}

const themes = ['light', 'dark', 'auto'] as const;
const densities = ['comfortable', 'compact'] as const;
const contrasts = ['more', 'auto'] as const;
const stages = ['information', 'application', 'dueDiligence', 'approval', 'contract', 'postLoan'] as const;

/** Takes what markup says wrongly, where the form can be shown all the same. */
type Tell = (fault: MarkupError) => void;

/**
 * Reads an element's attributes; what the host of a frame says stands over them.
 *
 * @param tell Takes a wrong word about the look, which is as if left out.
 * @throws MarkupError for a stage there is none of: it would ask otherwise.
 */
export function readSettings(element: Element, told: FrameSettings, tell: Tell): Settings {
  const own = (name: string): string | undefined => element.getAttribute(name) ?? undefined;
  return {
    ...readLook(element, told, tell),
    stage: wordOf('stage', told.stage ?? own('stage'), stages) ?? 'application',
    asOf: told.asOf ?? own('as-of'),
    draftId: told.draftId ?? own('draft-id'),
  };
}

/** Reads what an element's attributes say of its look; what is wrong goes to `tell` and is as if left out. */
export function readLook(element: Element, told: FrameSettings, tell: Tell): Look {
  const word = <Word extends string>(name: 'theme' | 'density' | 'contrast', words: readonly Word[]) =>
    unlessWrong(() => wordOf(name, told[name] ?? element.getAttribute(name) ?? undefined, words), tell);
  return {
    locale: told.locale ?? localeOf(element),
    theme: word('theme', themes) ?? 'auto',
    density: word('density', densities) ?? 'comfortable',
    contrast: word('contrast', contrasts) ?? 'auto',
    headingLevel: unlessWrong(() => levelOf(element.getAttribute('heading-level')), tell) ?? 1,
    keepDays: unlessWrong(() => daysOf(element.getAttribute('keep-days')), tell) ?? 30,
  };
}

function unlessWrong<T>(read: () => T, tell: Tell): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    tell(error);
    return undefined;
  }
}

/** The language of an element: its own, that of what it stands in, or English. */
function localeOf(element: Element): string {
  return element.getAttribute('locale') || element.closest('[lang]')?.getAttribute('lang') || 'en';
}

function levelOf(given: string | null): Look['headingLevel'] | undefined {
  if (given === null || given === '') return undefined;
  const level = ([1, 2, 3, 4] as const).find((one) => String(one) === given);
  if (level !== undefined) return level;
  throw new MarkupError(
    `<askless-form heading-level="${given}"> is no level for its first heading: write 1, 2, 3 or 4.`,
  );
}

function daysOf(given: string | null): number | undefined {
  if (given === null || given === '') return undefined;
  const days = Number(given);
  if (Number.isSafeInteger(days) && days > 0) return days;
  throw new MarkupError(`<askless-form keep-days="${given}"> is no number of days: write a whole one from 1, as 30.`);
}

function wordOf<Word extends string>(
  name: string,
  given: string | undefined,
  words: readonly Word[],
): Word | undefined {
  const found = words.find((word) => word === given);
  if (found === undefined && given !== undefined && given !== '')
    throw new MarkupError(`<askless-form ${name}="${given}"> is none of ${words.join(', ')}.`);
  return found;
}
