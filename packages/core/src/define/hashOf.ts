/**
 * A short fingerprint of plain data, equal for equal data whatever the order of its keys.
 *
 * It tells versions of a form apart; it is no proof against forgery (the server compares it with its own form's).
 *
 * @returns 14 hexadecimal digits.
 */
export function hashOf(data: unknown): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  const text = canonical(data) ?? '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  const high = (a ^ (b >>> 16)) >>> 0;
  const low = (b ^ (a >>> 13)) >>> 0;
  return high.toString(16).padStart(8, '0') + (low & 0xffffff).toString(16).padStart(6, '0');
}

/** JSON with keys in order. */
function canonical(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  if (Array.isArray(data)) return `[${data.map((item) => canonical(item) ?? 'null').join(',')}]`;
  let text = '';
  for (const [key, value] of Object.entries(data).toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const part = canonical(value);
    if (part !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${part}`;
  }
  return `{${text}}`;
}
