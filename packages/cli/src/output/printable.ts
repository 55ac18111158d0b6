const longest = 300;
// oxlint-disable-next-line no-control-regex -- Control characters, bidirectional controls (UAX #9) and lone surrogates are what is looked for.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu;

/**
 * A text of unknown origin as it can be shown on a terminal: cut, and with control characters written out, so that no file
 * can move the cursor or show other than it reads.
 */
export function printable(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut.replace(unprintable, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
