import type { ProductStanding } from '@askless/core';

type Closed = Extract<ProductStanding, { standing: 'closed' }>;

/** The product that the fewest conditions close, and of those the one that hangs on the fewest answers. */
export function nearestOf(closed: readonly Closed[]): Closed | undefined {
  const answers = ({ closedBy }: Closed): number => new Set(closedBy.flatMap(({ by }) => by)).size;
  return closed.toSorted(
    (one, other) => one.closedBy.length - other.closedBy.length || answers(one) - answers(other),
  )[0];
}
