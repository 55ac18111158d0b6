// What a borrower prints to sign, to keep, or to go through with an accountant.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { press } from '../../../tests/loan-form/borrower.js';
import { company, companyAnswers, registryKnows } from '../../../tests/loan-form/company.js';
import { showForm } from '../../../tests/loan-form/showForm.js';
import { withMedia } from '../../../tests/loan-form/withMedia.js';
import { cutOff, overflow } from '../../../tests/stories/measures.js';

/** The width of A4 within margins of a centimetre, in CSS pixels. */
const paper = 718;

beforeEach(() => page.viewport(paper, 1000));
afterEach(() => page.viewport(1280, 900));

const languages = [
  { locale: 'en', all: /^See all/, review: 'Check and send', title: 'Check your answers' },
  { locale: 'zh-CN', all: /^查看全部/, review: '核对并提交', title: '核对您的答案' },
];

async function openReview({ all, review, title }: (typeof languages)[number]): Promise<void> {
  await userEvent.click(page.getByRole('button', { name: all }));
  await userEvent.click(page.getByRole('link', { name: review, exact: false }));
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(title);
}

/** What there is to read in the last look, on the screen or on paper. */
function written(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('h1, .askless-sum :is(h2, h3, dt, .askless-sum-value)')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map(({ innerText }) => innerText.replaceAll(/\s+/g, ' '));
}

function pressable(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('.askless :is(a, button, summary)')]
    .filter((element) => element.checkVisibility())
    .map(({ textContent }) => textContent);
}

/** How dark what is written is, from 0 for black to 1 for white; the lightest of it. */
function lightest(): number {
  const inks = [...document.querySelectorAll('.askless-sum :is(h2, dt, dd)')].map((element) => {
    const parts = getComputedStyle(element).color.match(/[\d.]+/g) ?? [];
    return parts.slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 765;
  });
  return Math.max(...inks);
}

/** Sends the page to a printer, and looks at what is on the paper. */
async function print<Found>(look: () => Found): Promise<Found> {
  await withMedia('print');
  const found: Found[] = [];
  const onPaper = (): void => queueMicrotask(() => found.push(look()));
  window.addEventListener('beforeprint', onPaper, { once: true });
  await cdp().send('Page.printToPDF', {});
  const [seen] = found;
  if (seen === undefined) throw new Error('Nothing was printed.');
  return seen;
}

describe('a part on paper', () => {
  it('says of every question why it is asked; on the screen only of those that were opened', async () => {
    showForm({ ...company, known: registryKnows });
    await userEvent.click(page.getByRole('button', { name: /^Why.*Employees$/ }));
    const reasons = (): readonly string[] =>
      [...document.querySelectorAll<HTMLElement>('.askless-q')].flatMap((question) =>
        [...question.querySelectorAll<HTMLElement>('.askless-why-text')].map(({ innerText }) => innerText.trim()),
      );
    await expect.poll(reasons).toHaveLength(1);
    const onPaper = await print(reasons);
    expect(onPaper).toHaveLength(document.querySelectorAll('.askless-q').length);
    expect(onPaper.filter((text) => text === '' || text.includes('unclear'))).toEqual([]);
    await expect.poll(reasons).toHaveLength(1);
  });
});

describe('the last look on paper', () => {
  it.each(languages)('has every answer and no button, in $locale', async (language) => {
    showForm({ ...company, known: companyAnswers, locale: language.locale });
    await openReview(language);
    const onScreen = written();
    expect(onScreen.length).toBeGreaterThan(30);
    expect(pressable().length).toBeGreaterThan(10);
    await withMedia('print');
    expect(written()).toEqual(onScreen);
    expect(pressable()).toEqual([]);
    expect({ overflow: overflow(), cut: cutOff() }).toEqual({ overflow: 0, cut: [] });
  });

  it('is dark on white in the dark theme too', async () => {
    showForm({ ...company, known: companyAnswers, theme: 'dark' });
    await openReview({ locale: 'en', all: /^See all/, review: 'Check and send', title: 'Check your answers' });
    expect(lightest()).toBeGreaterThan(0.6);
    await withMedia('print');
    expect(lightest()).toBeLessThan(0.4);
  });

  it('still says what is to be put right', async () => {
    showForm({ ...company, known: registryKnows });
    await openReview({ locale: 'en', all: /^See all/, review: 'Check and send', title: 'Check your answers' });
    await press('Send the application');
    await expect.element(page.getByRole('alert')).toBeVisible();
    await withMedia('print');
    await expect.element(page.getByRole('alert').getByText('Annual accounts')).toBeVisible();
    expect(getComputedStyle(page.getByRole('alert').element()).outlineStyle).toBe('none');
  });
});
