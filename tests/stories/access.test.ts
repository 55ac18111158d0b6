// Every story at 320 pixels, which is 1,280 at 400 %, in both themes. Each is played in English and light where stories are tests; here they
// stand unplayed in Chinese. LOOKS=all vitest run --project stories access has them as they are, from right to left and in longer words too.
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { everyStory } from './everyStory.js';
import { cutOff, overflow, smallTargets } from './measures.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(theme: 'light' | 'dark'): Promise<readonly string[]> {
  for (const form of document.querySelectorAll<HTMLElement>('.askless')) form.dataset['theme'] = theme;
  document.documentElement.dataset['theme'] = theme;
  // Colours that are on their way to the other theme are neither's.
  for (const change of document.getAnimations()) change.finish();
  const { violations: found } = await axe.run(document.body, {
    runOnly: { type: 'tag', values: tags },
    // A part stands in no page of its own here.
    rules: { region: { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${theme}: ${id}: ${html.slice(0, 200)}`));
}

/** Until nothing is loaded any more. */
async function settled(): Promise<void> {
  await expect.poll(() => document.querySelector('[aria-busy=true]'), { timeout: 15_000 }).toBeNull();
}

beforeEach(() => page.viewport(320, 800));
afterEach(() => page.viewport(1280, 900));

const inChinese = { name: 'in Chinese', otherwise: { globals: { locale: 'zh-CN' }, isPlayed: false } };
const asItIs = { name: 'as it is', otherwise: undefined };

describe.each(import.meta.env['LOOKS'] === 'all' ? [inChinese, asItIs] : [inChinese])('$name', ({ otherwise }) => {
  test.each(everyStory(otherwise))('$name', async ({ run }) => {
    await run();
    await settled();
    expect({ overflow: overflow(), small: smallTargets(), cut: cutOff() }).toEqual({ overflow: 0, small: [], cut: [] });
    expect([...(await violations('light')), ...(await violations('dark'))]).toEqual([]);
  });
});

describe.runIf(import.meta.env['LOOKS'] === 'all').each([
  { name: 'from right to left', globals: { locale: 'ar-XB' } },
  { name: 'in longer words', globals: { locale: 'en-XA' } },
])('$name', ({ globals }) => {
  const borrowers = everyStory({ globals, isPlayed: false }).filter(({ name }) =>
    /^(?:Loan form|States|Parts|Controls|For staff)/.test(name),
  );
  test.each(borrowers)('$name', async ({ run }) => {
    await run();
    await settled();
    expect({ overflow: overflow(), small: smallTargets(), cut: cutOff() }).toEqual({ overflow: 0, small: [], cut: [] });
  });
});
