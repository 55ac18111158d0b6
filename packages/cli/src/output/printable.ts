const longest = 300;
const tail = 140;
// oxlint-disable-next-line no-control-regex -- Control characters, bidirectional controls (UAX #9) and lone surrogates are what is looked for.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu;

/**
 * A line of unknown origin as it can be shown on a terminal: cut in the middle, since what to do stands at its end, and with
 * control characters written out, so that no file can move the cursor or show other than it reads.
 */
export function printable(line: string): string {
  const cut = line.length > longest ? `${line.slice(0, longest - tail)}…${line.slice(-tail)}` : line;
  return cut.replace(unprintable, writtenOut);
}

/** A text for people, its lines as they are, whatever a form's own texts hold. */
export function visible(text: string): string {
  return text.replace(unprintable, (found) => (found === '\n' ? found : writtenOut(found)));
}

function writtenOut(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
