/**
 * A short fingerprint of plain data, equal for equal data whatever the order of its keys, and after a way through JSON.
 *
 * It tells versions of a form apart; it is no proof against forgery (the server compares it with its own form's).
 *
 * @returns 14 hexadecimal digits.
 */
export function hashOf(data: unknown): string {
  const [high, low] = new Mixture().data(data).finished();
  return high.toString(16).padStart(8, '0') + (low & 0xffffff).toString(16).padStart(6, '0');
}

/** Two running numbers of 32 bits, into which data is mixed piece by piece: no text is made of it. */
class Mixture {
  private a = 0xdeadbeef;
  private b = 0x41c6ce57;

  data(data: unknown): this {
    if (typeof data === 'string') return this.text(data).number(1);
    if (Array.isArray(data)) return this.array(data);
    if (typeof data === 'object' && data !== null) return this.parts(data);
    return this.text(JSON.stringify(data) ?? 'null').number(2);
  }

  /** Both numbers, each bit of them dependent on all that went in. */
  finished(): readonly [high: number, low: number] {
    const { a, b } = this;
    const high = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    return [high >>> 0, (Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)) >>> 0];
  }

  private array(items: readonly unknown[]): this {
    for (const item of items) this.data(item);
    return this.number(items.length).number(3);
  }

  /** Each part by itself, and their sum: that has no order. */
  private parts(data: object): this {
    let high = 0;
    let low = 0;
    for (const [name, part] of Object.entries(data)) {
      if (part === undefined) continue;
      const [ownHigh, ownLow] = new Mixture().text(name).data(part).finished();
      high += ownHigh;
      low += ownLow;
    }
    return this.number(high).number(low).number(4);
  }

  private text(text: string): this {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.codePointAt(at) ?? 0;
      if (code > 0xffff) at += 1;
      this.number(code);
    }
    return this.number(text.length);
  }

  private number(number: number): this {
    this.a = Math.imul(this.a ^ number, 2654435761);
    this.b = Math.imul(this.b ^ number, 1597334677);
    return this;
  }
}
