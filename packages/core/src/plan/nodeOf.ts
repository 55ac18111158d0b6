import type { Links, Node, Spot, Target } from './node.js';

/** A condition can want what it reads in many combinations; more than these are not kept. */
const mostKept = 32;

/** The node of a place; one that it came to before, in this application or in another of the form, is the same object. */
export function nodeOf({ nodes, goesOver }: Spot, node: Node): Node {
  const known = nodes.find((one) => sameNode(one, node));
  if (known) return known;
  // What goes over rows wants places of its own application.
  if (!goesOver && nodes.length < mostKept) nodes.push(node);
  return node;
}

function sameNode(one: Node, other: Node): boolean {
  return (
    one.applies === other.applies &&
    one.derived === other.derived &&
    one.reach === other.reach &&
    one.stage === other.stage &&
    one.must === other.must &&
    sameLinks(one.when, other.when) &&
    sameLinks(one.derive, other.derive)
  );
}

/** Whether the same is wanted, in the same order. */
export function sameLinks(one: Links, other: Links): boolean {
  return one === other || (sameItems<Target>(one.targets, other.targets) && sameItems(one.groups, other.groups));
}

/** Whether two lists have the same items. */
export function sameItems<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
