import type { ExplainWords } from '@askless/core/explain';
import type { ShownLocale } from './loadTexts.js';
import type { RendererTexts } from './texts.js';

/** Every word in one language that is not the form's own. */
export interface GivenWords {
  readonly locale: ShownLocale;
  readonly renderer: RendererTexts;
  readonly explain: ExplainWords;
}
