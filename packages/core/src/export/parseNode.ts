import type { Single } from './exported.js';

/** An object that steps write to. */
export type Node = Record<string, unknown>;

/** An object as it is; an empty one in place of anything else. */
export function parseNode(found: unknown): Node {
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Node) : {};
}

/** The objects of a list. */
export function parseNodes(found: unknown): readonly Node[] {
  return Array.isArray(found) ? found.map(parseNode) : [];
}

/** What a derivation gave: a value, or null; an engine's `undefined` is null. */
export function parseSingle(found: unknown): Single {
  return found === undefined ? null : (found as Single);
}
