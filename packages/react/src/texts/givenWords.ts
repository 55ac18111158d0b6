import type { ExplainWords } from '@askless/core/explain';
import type { RendererTexts } from './texts.js';

/** Every word in one language that is not the form's own. */
export interface GivenWords {
  /** A BCP 47 tag; numbers and dates are those of Chinese for any kind of it, else of English. */
  readonly locale: string;
  readonly renderer: RendererTexts;
  readonly explain: ExplainWords;
}
