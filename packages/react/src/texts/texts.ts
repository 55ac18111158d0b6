import type { ControlTexts, IssueTexts, SealKind, SealTexts, StageTexts } from './controls/controlTexts.js';
import type { JourneyTexts } from './journey/journeyTexts.js';
import type { PartTexts } from './parts/partTexts.js';

/** The renderer's own words, in one language. */
export interface RendererTexts extends PartTexts, JourneyTexts {
  readonly controls: ControlTexts;
  readonly issues: IssueTexts;
  readonly seals: Readonly<Record<SealKind, SealTexts>>;
  readonly stages: StageTexts;
}
