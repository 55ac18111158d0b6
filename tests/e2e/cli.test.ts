// The command as it is built and installed: node packages/cli/dist/bin.js.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const bin = resolve(import.meta.dirname, '../../packages/cli/dist/bin.js');
const folder = mkdtempSync(join(tmpdir(), 'askless-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function askless(...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { code: status, out: stdout, err: stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('the built command', () => {
  it('is there', () => {
    expect(existsSync(bin)).toBe(true);
  });

  it('plans for a persona: JSON alone on standard output', () => {
    const { code, out, err } = askless(
      'plan',
      '--form',
      'business-loan',
      '--formats',
      'reference',
      '--persona',
      'p02',
      '--json',
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { questions, burden, ...rest } = JSON.parse(out) as Record<string, unknown>;
    expect(rest).toMatchObject({
      form: 'business-loan',
      formats: ['reference'],
      asOf: '2026-11-23',
      stage: 'application',
    });
    // 322 questions, none of them in more than one row yet, and the closings of 14 open groups.
    expect(questions).toHaveLength(322 + 14);
    expect(burden).toMatchObject({ fullForm: 274 });
  });

  it('gives the same bytes each time', () => {
    const args = ['plan', '--persona', 'p08', '--sources', 'REG,OB', '--json'];
    expect(askless(...args)).toEqual(askless(...args));
  });

  it('explains, writes, exports and takes its export again', () => {
    expect(askless('explain', 'loan.amount', '--persona', 'p02').out).toMatch(/Amount requested[\s\S]*申请金额/);
    const written = askless('write', '--persona', 'p02', '--answers');
    expect(written.code).toBe(0);
    const form = join(folder, 'form.json');
    expect(askless('export', '--out', form)).toEqual({ code: 0, out: '', err: '' });
    expect(askless('write', '--persona', 'p02', '--answers', '--form', form)).toEqual(written);
  });

  it('exits with 1 for what has to be put right, 2 for what can not be run', () => {
    expect(askless('write', '--persona', 'p02').code).toBe(1);
    expect(askless('plan', '--known', file('negative.json', '{"answers":{"loan":{"amount":-1}}}'), '--json').code).toBe(
      1,
    );
    const missing = askless('plan', '--known', join(folder, 'missing.json'));
    expect({ code: missing.code, out: missing.out }).toEqual({ code: 2, out: '' });
    expect(missing.err).toMatch(/^askless: The file .* can not be read .*: check the path and its permissions\.\n$/);
    expect(askless().code).toBe(2);
  });

  it.each([
    ['empty.json', ''],
    ['bytes.json', new Uint8Array([0xff, 0x00, 0xfe])],
    ['deep.json', '['.repeat(100_000)],
    ['proto.json', '{"__proto__":{"a":1},"constructor":{}}'],
  ])('refuses %s without a stack trace', (name, content) => {
    for (const args of [
      ['plan', '--known'],
      ['plan', '--form'],
      ['write', '--answers-file'],
    ]) {
      const { code, out, err } = askless(...args, file(name, content));
      expect({ args, code, out }).toEqual({ args, code: 2, out: '' });
      expect(err).toMatch(/^askless: /);
      expect(err).not.toMatch(/^\s+at |node:internal|Error:/m);
    }
  });

  it('lets a reader stop early: a closed pipe is no fault', () => {
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', '"$0" "$1" plan --json | head -n 1', process.execPath, bin],
      { encoding: 'utf8' },
    );
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '{\n', stderr: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('says so when the output can not be written', () => {
    const { status, stderr } = spawnSync(process.execPath, [bin, 'plan', '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'askless: The output can not be written (ENOSPC: no space left on device, write): write it elsewhere.\n',
    });
  });

  it('shows no styles where nobody watches', () => {
    expect(askless('plan', '--help').out).not.toContain('\u001b');
  });
});
