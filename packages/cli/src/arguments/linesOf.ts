import { findNodeAtLocation, parseTree, type JSONPath } from 'jsonc-parser';

/**
 * Finds the lines on which parts of a JSON text stand.
 *
 * @returns The line, from 1, by the path of a part: `rules/questions/loan.amount/when`. Of a part that the text does not
 * have it is that of the nearest part around it.
 */
export function linesOf(text: string): (at: string) => number {
  const tree = parseTree(text);
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (at) => {
    const path: JSONPath = at.split('/').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    const around = path.map((_, place) => path.slice(0, path.length - place));
    const [found] = around.flatMap((part) => (tree && findNodeAtLocation(tree, part)) ?? []);
    return found ? lineAt(found.parent?.type === 'property' ? found.parent.offset : found.offset, starts) : 1;
  };
}

function lineAt(offset: number, starts: readonly number[]): number {
  const next = starts.findIndex((start) => start > offset);
  return next < 0 ? starts.length : next;
}
