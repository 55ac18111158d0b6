import { productsOf, type Plan, type ProductStanding } from '@askless/core';
import { columns } from './columns.js';
import type { Speech } from './speech.js';

/** How each product stands, a line each: open, decided by which answers, or closed by which gates. */
export function wordProducts(plan: Plan, speech: Speech): string[] {
  const { words, texts } = speech;
  const rows = productsOf(plan).map(
    (product) => [texts.products[product.id] ?? product.id, wordStanding(product, speech)] as const,
  );
  return rows.length === 0 ? [] : [words.products, ...columns(rows), ''];
}

const mostNames = 4;

function wordStanding(product: ProductStanding, { words, texts, label, wording }: Speech): string {
  switch (product.standing) {
    case 'open':
      return words.standing.open(product.left);
    case 'nearlyOpen': {
      const names = [...new Set(product.decidedBy.map(label))].slice(0, mostNames).map(wording.words.quote);
      return words.standing.nearlyOpen(wording.words.list(names));
    }
    case 'closed':
      return words.standing.closed(product.closedBy.map(({ gate }) => texts.gates[gate] ?? gate));
  }
}
