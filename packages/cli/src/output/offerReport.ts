import {
  productsOf,
  savingsOf,
  untriedSources,
  type InstanceId,
  type Plan,
  type ProductStanding,
  type Saving,
} from '@askless/core';
import { displayed } from './displayed.js';

/** Products and sources of a plan as JSON, ids as plans number them. */
export interface OfferReport {
  readonly products: readonly ProductStanding[];
  /** What each source that nobody has turned to yet would save. */
  readonly sources: readonly Saving[];
}

/** How each product stands, and what sources would save. */
export function offerReport(plan: Plan): OfferReport {
  const ids = (instances: readonly InstanceId[]): InstanceId[] => instances.map((id) => displayed(plan, id));
  const products = productsOf(plan).map((product): ProductStanding => {
    if (product.standing === 'nearlyOpen') return { ...product, decidedBy: ids(product.decidedBy) };
    if (product.standing === 'open') return product;
    const [first, ...others] = product.closedBy;
    const shown = ({ gate, by }: typeof first): typeof first => ({ gate, by: ids(by) });
    return { ...product, closedBy: [shown(first), ...others.map(shown)] };
  });
  const sources = savingsOf(plan, untriedSources(plan)).map((saving) => ({
    ...saving,
    questions: ids(saving.questions),
  }));
  return { products, sources };
}
