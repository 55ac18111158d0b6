import { describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { errors, press, send } from '../../../../../tests/loan-form/borrower.js';
import { formOfKinds } from '../../../../../tests/loan-form/everyKind.js';
import { showForm } from '../../../../../tests/loan-form/showForm.js';

const box = () => page.getByRole('combobox');
const options = () => page.getByRole('option').elements();

async function compose(steps: readonly string[], text: string): Promise<void> {
  const session = cdp();
  for (const step of steps)
    await session.send('Input.imeSetComposition', {
      text: step,
      selectionStart: step.length,
      selectionEnd: step.length,
    });
  await session.send('Input.insertText', { text });
}

describe('one of many, found by typing', () => {
  it('is chosen by keyboard, read by name and kept by code', async () => {
    const shown = showForm(formOfKinds('country'));
    await userEvent.click(page.getByRole('combobox', { name: 'Main export market' }));
    await userEvent.keyboard('united');
    const active = (): string =>
      document.getElementById(box().element().getAttribute('aria-activedescendant') ?? '')?.textContent ?? '';
    await expect.poll(active).toBe('United StatesUS');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(active).toBe('United KingdomGB');
    await userEvent.keyboard('{End}');
    await expect.poll(active).toBe(options().at(-1)?.textContent);
    await userEvent.keyboard('{Home}');
    await expect.poll(active).toBe('United StatesUS');
    await userEvent.keyboard('{Enter}');
    await expect.element(box()).toHaveValue('United States');
    await expect.element(box()).toHaveAttribute('aria-expanded', 'false');
    expect(await send(shown)).toEqual({ 'kinds.country': 'US' });
  });

  it('[F7] is left by one press of Tab, also while a long list is open', async () => {
    showForm(formOfKinds('country'));
    await userEvent.click(box());
    await userEvent.keyboard('a');
    await expect.poll(() => options().length).toBeGreaterThan(20);
    await userEvent.tab();
    expect(document.activeElement?.getAttribute('type')).toBe('submit');
  });

  it('is found in the other language, by code, and renamed with the language shown', async () => {
    const shown = showForm({ ...formOfKinds('country'), locale: 'zh-CN' });
    await userEvent.type(box(), 'hong');
    await userEvent.keyboard('{Enter}');
    await expect.element(box()).toHaveValue('中国香港');
    shown.change({ locale: 'en' });
    await expect.element(box()).toHaveValue('Hong Kong, China');
    await userEvent.fill(box(), 'DE');
    await userEvent.tab();
    await expect.element(box()).toHaveValue('Germany');
    expect(await send(shown)).toEqual({ 'kinds.country': 'DE' });
  });

  it.each(['德国', 'deguo', 'dg'])('is found in Chinese by %s', async (typed) => {
    showForm({ ...formOfKinds('country'), locale: 'zh-CN' });
    await userEvent.type(box(), typed);
    await expect.element(page.getByRole('option', { name: /^德国/ })).toBeVisible();
  });

  it('takes Chinese as it is composed', async () => {
    showForm({ ...formOfKinds('country'), locale: 'zh-CN' });
    await userEvent.click(box());
    await compose(['d', 'de', 'de g', 'de gu', 'de guo'], '德国');
    await expect.element(box()).toHaveValue('德国');
    await expect.poll(() => options().map(({ textContent }) => textContent)).toEqual(['德国DE']);
    await userEvent.keyboard('{Enter}');
    await expect.element(box()).toHaveValue('德国');
  });

  it('shows the first fifty, and says how many there are once typing rests', async () => {
    const shown = showForm(formOfKinds('country'));
    await userEvent.click(box());
    expect(options()).toHaveLength(50);
    await expect.element(page.getByText(/^The first 50 of \d+: type to narrow them down$/)).toBeVisible();
    await userEvent.keyboard('united');
    await expect.element(page.getByRole('status').filter({ hasText: /^[1-9] answers found/ })).toBeInTheDocument();
    expect(shown.container.querySelectorAll('[style]')).toHaveLength(0);
    expect(document.body.querySelectorAll('#a11y-status-message')).toHaveLength(0);
  });

  it('chooses nothing that was only highlighted: what is not in the list is kept, and named on leaving', async () => {
    const shown = showForm(formOfKinds('country'));
    await userEvent.type(box(), 'german');
    expect(errors()).toEqual([]);
    await userEvent.tab();
    await expect.element(box()).toHaveValue('german');
    expect(errors()).toEqual(['Choose a country or region from the list']);
    await userEvent.type(box(), 'y');
    await userEvent.keyboard('{Enter}');
    expect(errors()).toEqual([]);
    expect(await send(shown)).toEqual({ 'kinds.country': 'DE' });
  });

  it('goes back to what was chosen with Escape, and is emptied by deleting', async () => {
    showForm(formOfKinds('country'));
    await userEvent.type(box(), 'France{Enter}');
    await userEvent.type(box(), 'xyz{Escape}');
    await expect.element(box()).toHaveValue('France');
    await userEvent.clear(box());
    await userEvent.tab();
    await expect.element(box()).toHaveValue('');
    expect(errors()).toEqual([]);
    await press('Continue to check and send');
    expect(errors()).toEqual(['Enter an answer']);
  });
});
