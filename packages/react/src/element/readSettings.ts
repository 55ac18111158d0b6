import type { Stage } from '@askless/core';
import type { FrameSettings } from '../frame/index.js';
import { MarkupError } from './loadNamed.js';

/** How a form is shown, out of markup or out of what a host tells a frame. */
export interface Settings {
  readonly locale: string;
  readonly theme: 'light' | 'dark' | 'auto';
  readonly density: 'comfortable' | 'compact';
  readonly contrast: 'more' | 'auto';
  readonly stage: Stage;
  readonly asOf: string | undefined;
  /** Undefined: no draft is kept; empty: one under the form's id. */
  readonly draftId: string | undefined;
}

const themes = ['light', 'dark', 'auto'] as const;
const densities = ['comfortable', 'compact'] as const;
const contrasts = ['more', 'auto'] as const;
const stages = ['information', 'application', 'dueDiligence', 'approval', 'contract', 'postLoan'] as const;

/**
 * Reads an element's attributes; what the host of a frame says stands over them.
 *
 * @throws MarkupError for a word that none of them knows.
 */
export function readSettings(element: Element, told: FrameSettings = {}): Settings {
  const own = (name: string): string | undefined => element.getAttribute(name) ?? undefined;
  return {
    locale: told.locale ?? localeOf(element),
    theme: wordOf('theme', told.theme ?? own('theme'), themes) ?? 'auto',
    density: wordOf('density', told.density ?? own('density'), densities) ?? 'comfortable',
    contrast: wordOf('contrast', told.contrast ?? own('contrast'), contrasts) ?? 'auto',
    stage: wordOf('stage', told.stage ?? own('stage'), stages) ?? 'application',
    asOf: told.asOf ?? own('as-of'),
    draftId: told.draftId ?? own('draft-id'),
  };
}

/** The language of an element: its own, that of what it stands in, or English. */
function localeOf(element: Element): string {
  return element.getAttribute('locale') || element.closest('[lang]')?.getAttribute('lang') || 'en';
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
