const most = 3;

/** The names most like one that nobody has, the likest first; none where nothing is like it. */
export function nearest(name: string, names: readonly string[]): readonly string[] {
  const sought = name.slice(0, 100).toLowerCase();
  const near = names.map((one) => ({ one, far: distance(sought, one.toLowerCase()) }));
  const within = Math.max(2, Math.floor(sought.length / 3));
  const contains = ({ one, far }: { one: string; far: number }): boolean =>
    far <= within || (sought.length > 2 && one.toLowerCase().includes(sought));
  return near
    .filter(contains)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ one }) => one);
}

/** Edits of single characters from one text to another (Levenshtein 1965). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
