// Readers whose system draws in colours of its own, or does without motion.
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openPart } from '../../../tests/loan-form/borrower.js';
import { company, companyAnswers, registryKnows } from '../../../tests/loan-form/company.js';
import { formOfKinds } from '../../../tests/loan-form/everyKind.js';
import { showForm } from '../../../tests/loan-form/showForm.js';
import { withMedia } from '../../../tests/loan-form/withMedia.js';

const bounded = '.askless-input, .askless-select, .askless-textarea, .askless-choice, .askless-chip, .askless-btn';

/** The box that is seen as the control: around a bare input or a mark. */
function boxOf(element: Element): Element {
  return element.closest('.askless-box') ?? element.closest('.askless-choice') ?? element;
}

function hasBorder(element: Element): boolean {
  const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(boxOf(element));
  return borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1 && borderTopColor !== backgroundColor;
}

/** Whether a ring is drawn around an element, or what stands for it. */
function hasRing(element: Element): boolean {
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  const beside = element.nextElementSibling;
  return [element, boxOf(element), ...(beside ? [beside] : [])].some((one) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== ground;
  });
}

const named = (element: Element): string =>
  `${element.tagName} ${element.className} ${element.textContent.slice(0, 30)}`;

describe('forced colours', () => {
  it('leave a border around every control, and a ring around what has the focus', async () => {
    showForm(formOfKinds());
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await withMedia('screen', { 'forced-colors': 'active' });
    const controls = [...document.querySelectorAll(bounded)].filter((one) => one.checkVisibility());
    expect(controls.length).toBeGreaterThan(20);
    expect(controls.filter((one) => !hasBorder(one)).map(named)).toEqual([]);
    const ringless: string[] = [];
    const reached = new Set<Element>();
    for (;;) {
      await userEvent.tab();
      const focused = document.activeElement;
      if (!focused?.closest('.askless') || reached.has(focused)) break;
      reached.add(focused);
      if (!hasRing(focused)) ringless.push(named(focused));
    }
    expect(reached.size).toBeGreaterThan(20);
    expect(ringless).toEqual([]);
  });

  it('tell what is chosen, what is answered, and the page that is open', async () => {
    showForm({ ...company, known: companyAnswers });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await withMedia('screen', { 'forced-colors': 'active' });
    const [yes, no] = [...document.querySelectorAll('.askless-choice')].map(
      (one) => getComputedStyle(one).outlineStyle,
    );
    expect([yes, no]).toEqual(['none', 'solid']);
    const link = (state: string): string =>
      getComputedStyle(document.querySelector(`.askless-nav-link${state}`) ?? document.body).borderInlineStartColor;
    expect(link('[aria-current]')).not.toBe(link(':not([aria-current])'));
    const fill = (state: string): string =>
      getComputedStyle(document.querySelector(`.askless-tick[data-state=${state}]`) ?? document.body).fill;
    expect(fill('done')).not.toBe('none');
  });
});

describe('less motion', () => {
  const moving = (): readonly string[] =>
    [...document.querySelectorAll('.askless, .askless *')]
      .filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return /[1-9]/.test(transitionDuration) || animationName !== 'none';
      })
      .map(named);

  it('is none', async () => {
    showForm({ ...company, known: registryKnows });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(moving().length).toBeGreaterThan(2);
    await withMedia('screen', { 'prefers-reduced-motion': 'reduce' });
    expect(moving()).toEqual([]);
    await openPart('The loan');
    await userEvent.hover(page.getByRole('button', { name: /^Continue/ }));
    await userEvent.click(page.getByLabelText('Loan amount'));
    expect(moving()).toEqual([]);
    expect(document.getAnimations()).toEqual([]);
  });
});
