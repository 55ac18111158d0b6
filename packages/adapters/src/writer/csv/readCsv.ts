import { CsvError } from './csvError.js';
import { splitCells } from './splitCells.js';

/** One record of a CSV file. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** The line of the file at which it begins, from 1. */
  readonly line: number;
}

/** Longer ones are no records, and would have to be held in memory. */
const longestRecord = 1024 * 1024;

/**
 * Reads a CSV file as it comes, in pieces of text or of UTF-8 bytes: RFC 4180, lines ended by `\n` or `\r\n`, a byte order
 * mark at the start passed over. At most one piece and one record are held.
 *
 * @throws CsvError that names the fault and its line.
 */
export async function* readCsv(input: AsyncIterable<string | Uint8Array>): AsyncGenerator<CsvRecord> {
  const reading = new Reading();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for await (const piece of input) yield* reading.records(textOf(piece, { decoder, reading }));
  yield* reading.records(textOf(new Uint8Array(), { decoder, reading, last: true }));
  yield* reading.rest();
}

interface Decoding {
  readonly decoder: TextDecoder;
  readonly reading: Reading;
  readonly last?: boolean;
}

function textOf(piece: string | Uint8Array, { decoder, reading, last = false }: Decoding): string {
  if (typeof piece === 'string') return piece;
  try {
    return decoder.decode(piece, { stream: !last });
  } catch {
    const [readable = ''] = new TextDecoder().decode(piece).split('\ufffd');
    throw new CsvError('not-utf8', { line: reading.lineAfter(readable) });
  }
}

/** What has come of a file and is not read yet. */
class Reading {
  #line = 1;
  #text = '';
  #isStart = true;
  #width: number | undefined;

  *records(piece: string): Generator<CsvRecord> {
    this.#text += piece;
    if (this.#isStart && this.#text !== '') {
      this.#isStart = false;
      if (this.#text.startsWith('\ufeff')) this.#text = this.#text.slice(1);
    }
    let start = 0;
    let quote = this.#text.indexOf('"');
    for (;;) {
      if (quote >= 0 && quote < start) quote = this.#text.indexOf('"', start);
      const end = endOfRecord(this.#text, start, quote);
      if (end < 0) break;
      yield this.#record(this.#text.slice(start, end));
      start = end + 1;
    }
    this.#text = this.#text.slice(start);
    if (this.#text.length > longestRecord)
      throw new CsvError(hasOpenQuote(this.#text) ? 'unclosed-quote' : 'too-long', { line: this.#line });
  }

  *rest(): Generator<CsvRecord> {
    if (hasOpenQuote(this.#text)) throw new CsvError('unclosed-quote', { line: this.#line });
    if (this.#text !== '') yield this.#record(this.#text);
  }

  /** The line at which more text ends. */
  lineAfter(more: string): number {
    return this.#line + `${this.#text}${more}`.split('\n').length - 1;
  }

  #record(text: string): CsvRecord {
    const line = this.#line;
    if (text.length > longestRecord) throw new CsvError('too-long', { line });
    const cells = splitCells(text.endsWith('\r') ? text.slice(0, -1) : text, line);
    this.#width ??= cells.length;
    if (cells.length !== this.#width) throw new CsvError('ragged', { line });
    this.#line += text.split('\n').length;
    return { cells, line };
  }
}

/** The line end that is in no quotes; -1 when it is still to come. */
function endOfRecord(text: string, start: number, firstQuote: number): number {
  let end = text.indexOf('\n', start);
  let quote = firstQuote;
  while (end >= 0 && quote >= 0 && quote < end) {
    const closing = text.indexOf('"', quote + 1);
    if (closing < 0) return -1;
    if (closing > end) end = text.indexOf('\n', closing);
    quote = text.indexOf('"', closing + 1);
  }
  return end;
}

/** Quotes come in pairs, escaped ones too. */
function hasOpenQuote(text: string): boolean {
  let isOpen = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) isOpen = !isOpen;
  return isOpen;
}
