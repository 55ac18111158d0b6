#!/usr/bin/env node
import { run } from './run.js';
import type { Terminal } from './terminal.js';

const { stdin, stdout, stderr, env } = process;

/** A reader that has seen enough closes the pipe (`askless plan | head`): that is no fault. A full disk is. */
const onError = ({ code, message }: NodeJS.ErrnoException): void => {
  if (code === 'EPIPE') return;
  stderr.write(`askless: The output can not be written (${message}): write it elsewhere.\n`);
  process.exitCode = 2;
};
stdout.on('error', onError);
stderr.on('error', () => undefined);

const terminal: Terminal = {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  drained,
  input: () => stdin,
  ...(stderr.isTTY ? { progress: (line: string) => void stderr.write(`\r${line}\u001b[K`) } : {}),
  styled: stdout.isTTY && stderr.isTTY && env['NO_COLOR'] === undefined,
  today: () => localDate(new Date()),
};

/** A reader that closes the pipe takes nothing any more, and is not waited for. */
async function drained(): Promise<void> {
  if (!stdout.writableNeedDrain || stdout.destroyed) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      stdout.off('drain', done).off('close', done).off('error', done);
      resolve();
    };
    stdout.on('drain', done).on('close', done).on('error', done);
  });
}

function localDate(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

// No process.exit: what was written is flushed first.
const code = await run(process.argv.slice(2), terminal);
process.exitCode ??= code;
