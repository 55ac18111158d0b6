// Every story, at 320 pixels: played as it is, and unplayed in each other theme and language.
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { everyStory } from './everyStory.js';
import { cutOff, overflow, smallTargets } from './measures.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, {
    runOnly: { type: 'tag', values: tags },
    // A part stands in no page of its own here.
    rules: { region: { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const looks = [
  { name: 'as it is', globals: undefined },
  { name: 'in Chinese and dark', globals: { locale: 'zh-CN', theme: 'dark' } },
  { name: 'in English and dark, with more contrast', globals: { locale: 'en', theme: 'dark', contrast: 'more' } },
  { name: 'in Chinese and light', globals: { locale: 'zh-CN', theme: 'light' } },
  { name: 'right to left', globals: { locale: 'ar-XB' } },
  { name: 'in longer words', globals: { locale: 'en-XA' } },
];

beforeEach(() => page.viewport(320, 800));
afterEach(() => page.viewport(1280, 900));

describe.each(looks)('$name', ({ globals }) => {
  test.each(everyStory(globals))('$name', async ({ run }) => {
    await run();
    await expect.poll(() => document.querySelector('[aria-busy=true]')).toBeNull();
    expect({
      overflow: overflow(),
      small: smallTargets(),
      cut: cutOff(),
      violations: await violations(),
    }).toEqual({ overflow: 0, small: [], cut: [], violations: [] });
  });
});
