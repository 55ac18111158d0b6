/**
 * An instance id as part of an element's id: `years[2023].netProfit` is `years-2023-netProfit`.
 *
 * Sections and names have no hyphen, so the first and the last one part them from a row's key: no two instances share one.
 */
export function domKey(instance: string): string {
  return instance.replace(/[[.]/, '-').replace(/\]\.|\./, '-');
}

/** The element ids of one question: its control, label, help, error, and box of reasons. */
export function domIds(prefix: string, instance: string) {
  const control = `${prefix}-${domKey(instance)}`;
  return {
    control,
    question: `${control}-q`,
    label: `${control}-l`,
    help: `${control}-h`,
    error: `${control}-e`,
    why: `${control}-w`,
    note: `${control}-n`,
  };
}

/** React's own ids hold characters that a selector would have to escape. */
export function safePrefix(reactId: string): string {
  return `askless${reactId.replace(/[^A-Za-z0-9]/g, '')}`;
}
