// An unexpected console.* fails the test in which it was called. A test that expects one says so with vi.spyOn(console, …).
import { afterAll, afterEach } from 'vitest';

const methods = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;
const calls: string[] = [];

for (const method of methods) {
  const print = console[method].bind(console);
  console[method] = (...parts: unknown[]): void => {
    calls.push(`console.${method}: ${parts.map(String).join(' ')}`);
    print(...parts);
  };
}

function failOnCalls(): void {
  const seen = calls.splice(0);
  if (seen.length > 0) throw new Error(`Unexpected console output.\n${seen.join('\n')}`);
}

afterEach(failOnCalls);
afterAll(failOnCalls);
