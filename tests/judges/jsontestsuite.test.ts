// JSON Parsing Test Suite (N. Seriot, MIT) as files of what is known: each is used or refused, none breaks the command.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordRun } from '../../packages/cli/src/recordRun.js';
import { hasShared, sharedPath } from './shared.js';

const folder = sharedPath('corpora', 'jsontestsuite', 'test_parsing');
const names = hasShared ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];

/** How many files there are by what must become of them: y must parse, n must not, i may. */
const counts = { y: 95, n: 188, i: 35 };

describe.skipIf(!hasShared)('JSON files as known files', () => {
  it('are all there', () => {
    const found = { y: 0, n: 0, i: 0 };
    for (const name of names) found[name[0] as keyof typeof found] += 1;
    expect(found).toEqual(counts);
  });

  it.each(['plan', 'write'] as const)('%s uses each, or says on standard error why not', async (command) => {
    const option = command === 'plan' ? ['--json', '--known'] : ['--answers-file'];
    const wrong = [];
    for (const name of names) {
      const { code, out, err } = await recordRun([command, ...option, `${folder}/${name}`]);
      const isTold = code === 2 ? out === '' && err.startsWith('askless: ') : code === 0 || code === 1;
      const isRefused = err.includes(' is not JSON (') || err.includes(' is not UTF-8 text');
      const isRight = name.startsWith('i') || isRefused === name.startsWith('n');
      const isInside = /should not have happened|^\s+at .*:\d+|TypeError|RangeError/m.test(err);
      if (!isTold || !isRight || isInside) wrong.push({ name, code, err: err.slice(0, 200) });
    }
    expect(wrong).toEqual([]);
  });
});
