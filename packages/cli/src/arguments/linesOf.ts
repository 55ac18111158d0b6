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
    for (let length = path.length; tree && length > 0; length -= 1) {
      const found = findNodeAtLocation(tree, path.slice(0, length));
      if (found) return lineAt(found.parent?.type === 'property' ? found.parent.offset : found.offset, starts);
    }
    return 1;
  };
}

function lineAt(offset: number, starts: readonly number[]): number {
  const next = starts.findIndex((start) => start > offset);
  return next < 0 ? starts.length : next;
}
