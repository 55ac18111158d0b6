import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openPart } from '../../../tests/loan-form/borrower.js';
import { company, companyAnswers, registryKnows } from '../../../tests/loan-form/company.js';
import { rudeRules } from '../../../tests/loan-form/rudeHost.js';
import { day, showForm } from '../../../tests/loan-form/showForm.js';
import './element.js';

afterEach(() => {
  document.adoptedStyleSheets = [];
  document.body.replaceChildren();
});

/** Gives the page its own rules, and the form the one variable that a page with a small root sets. */
function beRude(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${rudeRules} .askless, askless-form::part(form) { --askless-base: 1.6rem; }`);
  document.adoptedStyleSheets = [sheet];
}

/** Every box of the form, by what it is, from its corner. */
function boxes(root: ParentNode): readonly string[] {
  const form = root.querySelector('.askless');
  const corner = form?.getBoundingClientRect();
  return [...(form?.querySelectorAll('*') ?? [])].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const round = (pixels: number): number => Math.round(pixels * 10) / 10;
    const at = [x - (corner?.x ?? 0), y - (corner?.y ?? 0), width, height].map(round);
    return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${at.join(' ')}`;
  });
}

describe('a page with a header that stays at the edge', () => {
  it('covers no field that is reached by keyboard, backwards either', async () => {
    const { container } = showForm({ ...company, known: companyAnswers });
    await openPart('The loan');
    container.style.paddingBlock = '2000px';
    const fields = [...container.querySelectorAll<HTMLElement>('.askless-q input, .askless-q button')];
    fields.at(-1)?.focus();
    const tops: number[] = [];
    for (const _ of fields.slice(1)) {
      window.scrollBy(0, (document.activeElement?.getBoundingClientRect().top ?? 0) - 1);
      await userEvent.tab({ shift: true });
      tops.push(document.activeElement?.getBoundingClientRect().top ?? 0);
    }
    container.style.paddingBlock = '';
    expect(tops.length).toBeGreaterThan(3);
    // What is nearer than a control's height to the one before need not scroll.
    expect(Math.min(...tops)).toBeGreaterThanOrEqual(60);
  });
});

describe('a page with rules for every element', () => {
  it.each([
    ['the first part', registryKnows, undefined],
    ['lists of people', { ...companyAnswers, closed: [] }, 'Owners'],
    ['a table of years', companyAnswers, 'Annual accounts'],
    ['amounts and dates', registryKnows, 'The loan'],
    ['the last look', companyAnswers, 'Check and send'],
  ])('changes no box of %s', async (_name, known, part) => {
    const { container } = showForm({ ...company, known });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (part) await openPart(part);
    await document.fonts.ready;
    const before = boxes(container);
    beRude();
    expect(boxes(container)).toEqual(before);
    expect(before.length).toBeGreaterThan(50);
  });

  it('does not reach into the element at all', async () => {
    const element = document.createElement('askless-form');
    Object.assign(element, { form: company.form, formats: company.formats, known: registryKnows });
    element.setAttribute('as-of', day);
    document.body.append(element);
    await expect.element(page.getByLabelText('Employees')).toBeVisible();
    const root = element.shadowRoot!;
    const before = boxes(root);
    beRude();
    document.adoptedStyleSheets[0]!.insertRule(
      'body * { outline: 9px solid red !important; font-size: 40px !important; }',
    );
    document.adoptedStyleSheets[0]!.insertRule('.askless-btn, .askless-q { display: none !important; }');
    expect(boxes(root)).toEqual(before);
  });
});
