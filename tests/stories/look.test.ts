// The main stories beside their committed pictures. To take them anew: `vitest run --project stories look --update`.
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { everyStory } from './everyStory.js';
import { fontsHere } from './fonts.js';
import { takenWith } from './takenWith.js';

const parts = [
  'Loan form / InARudePage',
  'Loan form / AnotherBank',
  'Parts/Quick check / AtFirst',
  'Parts/Quick check / NoneFits',
  'Parts/Question / Missing',
  'Parts/Question / WhyItIsAsked',
  'Parts/Question / ToLookAtAgain',
  'Parts/Head with ruler / MoreToAnswer',
  'Parts/Known answers / Corrected',
  'Parts/Group cards / Empty',
  'Parts/Year table / Empty',
  'Parts/Review / Complete',
  'Parts/Questions left out / WithReasons',
  'Design/Tokens / Contrast',
];
const partsInChinese = ['Quick check', 'Question', 'Head with ruler', 'Group cards', 'Year table', 'Review'].map(
  (part) => `Parts/${part} / Chinese`,
);
const controls = ['Text', 'Money', 'NumberWithUnit', 'Day', 'OneOfFew', 'Several', 'Code', 'Address', 'File'];
const looks = [
  {
    name: 'phone',
    width: 375,
    globals: { theme: 'dark' },
    main: [
      'Loan form / NoodleShopInChinese',
      ...partsInChinese,
      ...controls.map((name) => `States/Controls / ${name}InChinese`),
    ],
  },
  {
    name: 'desk',
    width: 1280,
    globals: { theme: 'light' },
    main: [...parts, ...controls.map((name) => `States/Controls / ${name}`)],
  },
];

const here = fontsHere();
const isSame = here === takenWith;
test('the pictures were taken with this browser and these fonts', ({ skip }) => {
  skip(!isSame, `Pictures are not compared: they were taken with ${takenWith}; this is ${here}.`);
  expect(here).toBe(takenWith);
});

describe.skipIf(!isSame).each(looks)('on a $name', ({ name: look, width, globals, main }) => {
  const stories = everyStory({ globals, isPlayed: true }).filter(({ name }) => main.includes(name));

  beforeEach(() => page.viewport(width, 900));

  test('there are as many as there should be', () => {
    expect(stories.map(({ name }) => name).toSorted()).toEqual(main.toSorted());
  });

  test.each(stories)('$name', async ({ name, run }) => {
    await run();
    await expect.poll(() => document.querySelector('[aria-busy=true]')).toBeNull();
    await document.fonts.ready;
    await untilLoaded();
    await expect.poll(async () => fitWindow(width), { interval: 200 }).toBe(true);
    await expect(page.elementLocator(document.body)).toMatchScreenshot(`${look}-${name.replaceAll(/\W+/g, '-')}`);
  });
});

/** Some parts come late, such as chips and amounts in words: waits until nothing has been loaded for a while. */
async function untilLoaded(): Promise<void> {
  performance.setResourceTimingBufferSize(100_000);
  const loaded = (): number => performance.getEntriesByType('resource').length;
  let before = -1;
  await expect
    .poll(
      () => {
        const isQuiet = loaded() === before;
        before = loaded();
        return isQuiet;
      },
      { interval: 400, timeout: 10_000 },
    )
    .toBe(true);
}

/** What lies below the window is not drawn. Whether the page was as high as the window already: what loads late makes it higher. */
async function fitWindow(width: number): Promise<boolean> {
  const height = Math.max(900, document.documentElement.scrollHeight);
  const isFit = height === globalThis.innerHeight;
  if (!isFit) await page.viewport(width, height);
  return isFit;
}
