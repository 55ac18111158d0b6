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
  for (const character of canonical(data)) {
    const code = character.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  const high = (a ^ (b >>> 16)) >>> 0;
  const low = (b ^ (a >>> 13)) >>> 0;
  return high.toString(16).padStart(8, '0') + (low & 0xffffff).toString(16).padStart(6, '0');
}

/** JSON with keys in order. */
function canonical(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  });
}
