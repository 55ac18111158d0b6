// A Chromium of its own process group, so that all of it can be killed at once, as when a phone runs out of power.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { chromium, type Page } from 'playwright';
import { launchOptions } from '../../../scripts/chromium.js';

export interface Killable {
  readonly page: Page;
  /** SIGKILL to every process of the browser; resolves when they are gone. */
  readonly kill: () => Promise<void>;
}

const listProcesses = promisify(execFile);
const started = 'DevToolsActivePort';

/** Starts Chromium on a profile that outlives it. */
export async function startKillable(profile: string): Promise<Killable> {
  await rm(join(profile, started), { force: true });
  const flags = ['--headless=new', '--no-first-run', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const child = spawn(launchOptions.executablePath, [...launchOptions.args, ...flags, 'about:blank'], {
    detached: true,
    stdio: 'ignore',
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const kill = async (): Promise<void> => {
    killSession(child);
    await ended;
    // One that is still dying may hold the lock on the store.
    while (await isRunning(child)) await pause(10);
  };
  try {
    const port = await portOf(profile);
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const context = browser.contexts()[0] ?? (await browser.newContext());
    // The page that Chromium opens by itself can't be steered after a crash.
    return { page: await context.newPage(), kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

function killSession({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

/** Whether any process of the browser still runs; one that is dead and not yet collected (Z) holds nothing. */
async function isRunning({ pid }: ChildProcess): Promise<boolean> {
  if (pid === undefined) return false;
  const states = await listProcesses('ps', ['-o', 'stat=', '-g', String(pid)]).catch(() => ({ stdout: '' }));
  return states.stdout.split('\n').some((state) => /^[^\sZ]/.test(state));
}

/** Chromium writes down where it listens once it does. */
async function portOf(profile: string): Promise<string> {
  for (let tries = 0; tries < 400; tries += 1) {
    const text = await readFile(join(profile, started), 'utf8').catch(() => '');
    const [port = ''] = text.split('\n');
    if (port !== '') return port;
    await pause(50);
  }
  throw new Error('Chromium did not start in 20 seconds.');
}
