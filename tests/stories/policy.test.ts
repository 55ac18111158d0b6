// Every story under a policy as strict as banks have it. Nothing is reported: no style, script or markup is injected.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyStory } from './everyStory.js';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'report-sample'",
  "img-src 'self' data:",
  "connect-src 'self' ws:",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
const reports: string[] = [];

function note({ violatedDirective, blockedURI, sample }: SecurityPolicyViolationEvent): void {
  // Storybook itself stops animations in tests with a style of its own.
  if (sample.startsWith('*, *:before, *:after {')) return;
  reports.push(`${violatedDirective} ${blockedURI} ${sample}`);
}

beforeAll(() => {
  document.addEventListener('securitypolicyviolation', note);
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  document.head.append(meta);
});
afterAll(() => document.removeEventListener('securitypolicyviolation', note));

test('the policy holds', async () => {
  const element = document.createElement('p');
  element.setAttribute('style', 'color: red');
  document.body.append(element);
  await expect.poll(() => reports).toHaveLength(1);
  expect(() => (element.innerHTML = '<b>bold</b>')).toThrow(TypeError);
  await expect.poll(() => reports).toHaveLength(2);
  element.remove();
  reports.length = 0;
});

/** The report is a document with a policy of its own: its one style stands in it, by its hash. */
const stories = everyStory().filter(({ name }) => !name.startsWith('Check/'));

test.each(stories)('$name', async ({ run }) => {
  await run();
  expect(reports.splice(0)).toEqual([]);
});
