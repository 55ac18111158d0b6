import { controlsEn, issuesEn, sealsEn, stagesEn } from './controls/en.js';
import { journeyEn } from './journey/en.js';
import { partsEn } from './parts/en.js';
import type { RendererTexts } from './texts.js';

export type { RendererTexts } from './texts.js';

/** The renderer's words in English. */
export const en: RendererTexts = {
  ...partsEn,
  ...journeyEn,
  controls: controlsEn,
  issues: issuesEn,
  seals: sealsEn,
  stages: stagesEn,
};
