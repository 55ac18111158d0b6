/** One line of two columns. */
export type Row = readonly [name: string, text: string];

const widest = 40;

/** Names in one column, texts beside them. */
export function columns(rows: readonly Row[]): string[] {
  const width = Math.min(widest, Math.max(0, ...rows.map(([name]) => widthOf(name))));
  return rows.map(([name, text]) => `  ${name}${' '.repeat(Math.max(0, width - widthOf(name)))}  ${text}`);
}

/** Columns on a terminal: Chinese characters and full-width signs take two. */
function widthOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;
