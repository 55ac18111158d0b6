/** How a file's first line differs from a format's columns; `place` is from 1. */
export type HeaderIssue =
  | { readonly issue: 'missing'; readonly column: string }
  | { readonly issue: 'extra' | 'doubled'; readonly found: string; readonly place: number }
  | {
      readonly issue: 'renamed' | 'reordered';
      readonly column: string;
      readonly found: string;
      readonly place: number;
    };

/** Every difference between a header and a format's columns; none where they are the same. */
export function headerIssues(columns: readonly string[], header: readonly string[]): HeaderIssue[] {
  const doubled = header.flatMap((found, at): HeaderIssue[] =>
    header.indexOf(found) < at ? [{ issue: 'doubled', found, place: at + 1 }] : [],
  );
  const missing = columns.filter((column) => !header.includes(column));
  const extra = header.filter((found) => !columns.includes(found));
  if (doubled.length + missing.length + extra.length === 0) return reorderedIssues(columns, header);
  const renamed = missing.filter((column) => extra.includes(header[columns.indexOf(column)] ?? ''));
  return [
    ...doubled,
    ...missing.map((column): HeaderIssue => {
      const at = columns.indexOf(column);
      return renamed.includes(column)
        ? { issue: 'renamed', column, found: header[at] ?? '', place: at + 1 }
        : { issue: 'missing', column };
    }),
    ...extra
      .filter((found) => !renamed.includes(columns[header.indexOf(found)] ?? ''))
      .map((found): HeaderIssue => ({ issue: 'extra', found, place: header.indexOf(found) + 1 })),
  ];
}

function reorderedIssues(columns: readonly string[], header: readonly string[]): HeaderIssue[] {
  return columns.flatMap((column, at): HeaderIssue[] => {
    const found = header[at] ?? '';
    return found === column ? [] : [{ issue: 'reordered', column, found, place: at + 1 }];
  });
}
