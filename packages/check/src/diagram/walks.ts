import type { Diagrams } from './diagrams.js';
import { no, yes, type Diagram } from './nodeTable.js';

/** The levels of the variables that a diagram depends on, from the top. */
export function supportOf(diagrams: Diagrams, diagram: Diagram): ReadonlySet<number> {
  const levels = new Set<number>();
  const seen = new Set<Diagram>();
  const visit = (node: Diagram): void => {
    if (node <= yes || seen.has(node)) return;
    seen.add(node);
    const level = diagrams.levelOf(node);
    levels.add(level);
    for (let cell = 0; cell < diagrams.sizeOf(level); cell += 1) visit(diagrams.below(node, cell));
  };
  visit(diagram);
  return new Set([...levels].toSorted((one, other) => one - other));
}

/** The nodes of a diagram, yes and no left out. */
export function nodesOf(diagrams: Diagrams, diagram: Diagram): number {
  const seen = new Set<Diagram>();
  const visit = (node: Diagram): void => {
    if (node <= yes || seen.has(node)) return;
    seen.add(node);
    for (let cell = 0; cell < diagrams.sizeOf(diagrams.levelOf(node)); cell += 1) visit(diagrams.below(node, cell));
  };
  visit(diagram);
  return seen.size;
}

/** Yes where some choice at the given levels makes it yes. */
export function someAt(diagrams: Diagrams, diagram: Diagram, levels: (level: number) => boolean): Diagram {
  const known = new Map<Diagram, Diagram>();
  const visit = (node: Diagram): Diagram => {
    if (node <= yes) return node;
    const found = known.get(node);
    if (found !== undefined) return found;
    const level = diagrams.levelOf(node);
    const below = Array.from({ length: diagrams.sizeOf(level) }, (_, cell) => visit(diagrams.below(node, cell)));
    const result = levels(level) ? diagrams.any(below) : diagrams.branch(level, below);
    known.set(node, result);
    return result;
  };
  return visit(diagram);
}

/** What is left of a diagram once the cells of some variables are chosen. */
export function chosenAt(diagrams: Diagrams, diagram: Diagram, chosen: ReadonlyMap<number, number>): Diagram {
  const known = new Map<Diagram, Diagram>();
  const visit = (node: Diagram): Diagram => {
    if (node <= yes) return node;
    const found = known.get(node);
    if (found !== undefined) return found;
    const level = diagrams.levelOf(node);
    const cell = chosen.get(level);
    const result =
      cell === undefined
        ? diagrams.branch(
            level,
            Array.from({ length: diagrams.sizeOf(level) }, (_, one) => visit(diagrams.below(node, one))),
          )
        : visit(diagrams.below(node, cell));
    known.set(node, result);
    return result;
  };
  return visit(diagram);
}

/**
 * The cheapest choice of cells that makes a diagram yes. Variables that it does not name make no difference.
 *
 * @param costOf What it costs to choose a cell of a level; infinite for one that may not be chosen.
 * @returns Cells by level, from the top; undefined where there is none.
 */
export function cheapestWay(
  diagrams: Diagrams,
  diagram: Diagram,
  costOf: (level: number, cell: number) => number,
): ReadonlyMap<number, number> | undefined {
  const costs = new Map<Diagram, { readonly cost: number; readonly cell: number }>();
  const cost = (node: Diagram): number => {
    if (node <= yes) return node === yes ? 0 : Infinity;
    const known = costs.get(node);
    if (known) return known.cost;
    const level = diagrams.levelOf(node);
    let best = { cost: Infinity, cell: -1 };
    for (let cell = 0; cell < diagrams.sizeOf(level); cell += 1) {
      const total = costOf(level, cell) + cost(diagrams.below(node, cell));
      if (total < best.cost) best = { cost: total, cell };
    }
    costs.set(node, best);
    return best.cost;
  };
  if (cost(diagram) === Infinity) return undefined;
  const way = new Map<number, number>();
  for (let node = diagram; node > yes;) {
    const level = diagrams.levelOf(node);
    const cell = costs.get(node)?.cell ?? 0;
    way.set(level, cell);
    node = diagrams.below(node, cell);
  }
  return way;
}

/** The share of all choices that make a diagram yes, where the cells of each variable have weights that add up to 1. */
export function shareOf(
  diagrams: Diagrams,
  diagram: Diagram,
  weightOf: (level: number, cell: number) => number,
): number {
  const known = new Map<Diagram, number>();
  const visit = (node: Diagram): number => {
    if (node <= yes) return node === no ? 0 : 1;
    const found = known.get(node);
    if (found !== undefined) return found;
    const level = diagrams.levelOf(node);
    let share = 0;
    for (let cell = 0; cell < diagrams.sizeOf(level); cell += 1)
      share += weightOf(level, cell) * visit(diagrams.below(node, cell));
    known.set(node, share);
    return share;
  };
  return visit(diagram);
}
