import { describe, expect, it } from 'vitest';
import { CsvError, readCsv, writeCsvRecord, type CsvRecord } from './index.js';

async function* pieces(...all: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* all;
}

async function readAll(...all: readonly (string | Uint8Array)[]): Promise<CsvRecord[]> {
  const records: CsvRecord[] = [];
  for await (const record of readCsv(pieces(...all))) records.push(record);
  return records;
}

async function faultIn(...all: readonly (string | Uint8Array)[]): Promise<object> {
  try {
    await readAll(...all);
  } catch (error) {
    if (error instanceof CsvError) return { fault: error.fault, line: error.line };
    throw error;
  }
  return { fault: undefined };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('writeCsvRecord', () => {
  it.each<readonly [cells: readonly string[], line: string]>([
    [['a', '', 'c d'], 'a,,c d\n'],
    [['a,b', 'say "x"', 'one\ntwo', 'r\rn'], '"a,b","say ""x""","one\ntwo","r\rn"\n'],
    [['-5', '-0.25', '007', '1e5'], '-5,-0.25,007,1e5\n'],
    [[' a ', '中文', '😀'], ' a ,中文,😀\n'],
    [[''], '""\n'],
    [['', ''], ',\n'],
  ])('%j', (cells, line) => {
    expect(writeCsvRecord(cells)).toBe(line);
  });

  it.each([
    ['formula', '=1+1'],
    ['formula', '+1'],
    ['formula', '-1+1'],
    ['formula', '-'],
    ['formula', '@SUM(A1)'],
    ['formula', '\t=1'],
    ['formula', '\r=1'],
    ['formula', '\n=1'],
    ['formula', '＝1+1'],
    ['formula', '＋1'],
    ['formula', '－1'],
    ['formula', '＠x'],
    ['nul', 'a\u0000b'],
    ['lone-surrogate', 'a\ud800'],
  ])('refuses a %s: %j', (fault, cell) => {
    const caught = (columns?: readonly string[]): unknown => {
      try {
        return writeCsvRecord(['a', cell], columns);
      } catch (error) {
        return error;
      }
    };
    expect(caught(['one', 'two'])).toMatchObject({ name: 'CsvError', fault, column: 'two' });
    expect(caught()).toMatchObject({ fault, column: '2' });
  });
});

describe('readCsv', () => {
  it.each<readonly [what: string, text: string, records: readonly CsvRecord[]]>([
    ['nothing', '', []],
    ['a byte order mark alone', '\ufeff', []],
    [
      'lines',
      'a,b\nc,\n',
      [
        { line: 1, cells: ['a', 'b'] },
        { line: 2, cells: ['c', ''] },
      ],
    ],
    [
      'no line end at the end',
      'a\nb',
      [
        { line: 1, cells: ['a'] },
        { line: 2, cells: ['b'] },
      ],
    ],
    [
      'CRLF',
      '\ufeffa,b\r\n"c",d\r\n',
      [
        { line: 1, cells: ['a', 'b'] },
        { line: 2, cells: ['c', 'd'] },
      ],
    ],
    [
      'quotes',
      '"a,""b""","",x\n"1\r\n2",,"3\n\n4"\ny,z,"w"',
      [
        { line: 1, cells: ['a,"b"', '', 'x'] },
        { line: 2, cells: ['1\r\n2', '', '3\n\n4'] },
        { line: 6, cells: ['y', 'z', 'w'] },
      ],
    ],
    [
      'a blank cell alone',
      '""\n""',
      [
        { line: 1, cells: [''] },
        { line: 2, cells: [''] },
      ],
    ],
    ['other letters', '中文,😀\n', [{ line: 1, cells: ['中文', '😀'] }]],
  ])('%s, however it comes', async (_what, text, records) => {
    expect(await readAll(text)).toEqual(records);
    expect(await readAll(bytes(text))).toEqual(records);
    const all = bytes(text);
    expect(await readAll(...Array.from(all, (_byte, at) => all.slice(at, at + 1)))).toEqual(records);
    expect(await readAll('', ...text.split(''), '')).toEqual(records);
  });

  it.each<readonly [fault: string, line: number, text: string | Uint8Array]>([
    ['ragged', 3, 'a,b\nc,d\ne\n'],
    ['ragged', 2, 'a,b\n\nc,d\n'],
    ['ragged', 4, 'a,b\n"c\n",d\ne,f,g'],
    ['unclosed-quote', 2, 'a,b\n"c,d\ne,f\n'],
    ['unclosed-quote', 1, `"${'x\n'.repeat(1_000_000)}`],
    ['too-long', 2, `a\n${'x'.repeat(2_000_000)}\n`],
    ['stray-quote', 2, 'a,b\n"c"d,e\n'],
    ['stray-quote', 1, 'a"b"c,d\n'],
    ['nul', 2, 'a,b\nc,\u0000\n'],
    ['not-utf8', 1, new Uint8Array([0xff, 0xfe, 0x61, 0x00])],
    ['not-utf8', 3, new Uint8Array([0x61, 0x0a, 0x62, 0x0a, 0xff, 0x0a])],
    ['not-utf8', 2, new Uint8Array([0x61, 0x0a, 0xe4, 0xb8])],
  ])('%s in line %i', async (fault, line, text) => {
    expect(await faultIn(text)).toEqual({ fault, line });
  });

  it('holds one record, not the file', async () => {
    let given = 0;
    let most = 0;
    async function* endless(): AsyncGenerator<string> {
      for (; given < 5000; given += 1) yield 'a,"b\n",c\n';
    }
    let read = 0;
    for await (const { cells } of readCsv(endless())) {
      read += 1;
      most = Math.max(most, given - read);
      expect(cells).toEqual(['a', 'b\n', 'c']);
    }
    expect({ read, most: most <= 1 }).toEqual({ read: 5000, most: true });
  });
});
