import { html, type Html } from './html.js';
import type { QuestionFacts } from './questionFacts.js';

const perRow = 16;
const step = 16;
const size = 13;

/** The questions of one section as squares, darker the more profiles meet them. */
export function formMap(facts: readonly QuestionFacts[], label: string, labelOf: (id: string) => string): Html {
  const columns = Math.min(perRow, Math.max(1, facts.length));
  const rows = Math.max(1, Math.ceil(facts.length / perRow));
  const width = columns * step;
  const height = rows * step;
  const squares = facts.map((one, place) =>
    square(one, { x: (place % perRow) * step + 1, y: Math.floor(place / perRow) * step + 1 }, labelOf),
  );
  return html`<svg
    role="img"
    aria-label="${label}"
    width="${width}"
    height="${height}"
    viewBox="0 0 ${width} ${height}"
  >
    ${squares}
  </svg>`;
}

function square(
  { question, share }: QuestionFacts,
  { x, y }: { readonly x: number; readonly y: number },
  labelOf: (id: string) => string,
): Html {
  const title = html`<title>${labelOf(question.id)}</title>`;
  if (share === undefined || share === 0)
    return html`<rect class="none" x="${x}" y="${y}" width="${size}" height="${size}">${title}</rect>`;
  return html`<rect class="shade" x="${x}" y="${y}" width="${size}" height="${size}" fill-opacity="${shadeOf(share)}"
    >${title}</rect
  >`;
}

/** From barely there to full. */
export function shadeOf(share: number): string {
  return (0.1 + 0.9 * share).toFixed(2);
}

/** A share as a bar; its figure stands beside it. */
export function shareBar(share: number): Html {
  const width = 96;
  return html`<svg aria-hidden="true" width="${width}" height="6" viewBox="0 0 ${width} 6">
    <rect class="track" width="${width}" height="6" />
    <rect class="fill" width="${(width * share).toFixed(1)}" height="6" />
  </svg>`;
}
