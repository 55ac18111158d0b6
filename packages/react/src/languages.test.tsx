// Which language is shown for a tag, with words of the host's own, and what a switch leaves alone.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { company, registryKnows } from '../../../tests/loan-form/company.js';
import { offered } from '../../../tests/loan-form/offered.js';
import { pseudoTexts, pseudoWords } from '../../../tests/loan-form/pseudo.js';
import { extendWords, LoanForm, type LoanFormProps } from './index.js';
import { words as english } from './texts/given/en.js';

afterEach(cleanup);

const page: LoanFormProps = { ...company, known: registryKnows, asOf: '2026-11-23' };
const { texts } = company.form;
const pseudo = (['en-XA', 'ar-XB'] as const).map(pseudoWords);
const everyText = {
  ...texts,
  ...(texts && { 'en-XA': pseudoTexts(texts.en, 'en-XA'), 'ar-XB': pseudoTexts(texts.en, 'ar-XB') }),
};
const languageOf = (container: HTMLElement): string | null | undefined =>
  container.querySelector('.askless')?.getAttribute('lang');

describe('the language shown', () => {
  it.each([
    ['zh-Hans-SG', '从业人数', 'zh-CN'],
    ['zh-TW', '从业人数', 'zh-CN'],
    ['en-GB', 'Employees', 'en'],
    ['fr', 'Employees', 'en'],
    ['en-XA', /^Émpļöýééš ~/, 'en-XA'],
    ['ar-XB', '\u202EEmployees\u202C', 'ar-XB'],
  ])('for %s is the nearest that there are words in', async (locale, label, language) => {
    const { container } = render(<LoanForm {...page} texts={everyText} words={pseudo} locale={locale} />);
    expect(await screen.findByLabelText(label)).toBeVisible();
    expect(languageOf(container)).toBe(language);
  });

  it('changes under the answers', async () => {
    const shown = (locale: string) => <LoanForm {...page} texts={everyText} words={pseudo} locale={locale} />;
    const { rerender } = render(shown('en'));
    const box = await screen.findByLabelText('Employees');
    fireEvent.change(box, { target: { value: '4711' } });
    fireEvent.blur(box);
    for (const [locale, label] of [
      ['en-XA', /^Émpļöýééš/],
      ['ar-XB', /^\u202EEmployees/],
      ['zh-Hans-SG', '从业人数'],
      ['en-GB', 'Employees'],
    ] as const) {
      rerender(shown(locale));
      expect(await screen.findByLabelText(label)).toHaveValue('4711');
    }
  });
});

it('the quick check has its name where every word is there at once', async () => {
  render(<LoanForm {...offered} texts={offered.form.texts ?? {}} words={[english]} asOf="2026-11-23" />);
  fireEvent.click(await screen.findByRole('button', { name: 'Start the application' }));
  expect(await screen.findByRole('link', { name: /^Quick check/ })).toBeVisible();
});

describe("words of the host's own", () => {
  const own = extendWords(english, { renderer: { head: { leftOut: (count) => `${count} spared` } } });

  it('stand for those they replace, and only for those', async () => {
    render(<LoanForm {...page} words={[own]} locale="en-GB" />);
    expect(await screen.findByText(/^\d+ spared$/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Continue' })).toBeVisible();
  });

  it('go with their language', async () => {
    const { rerender } = render(<LoanForm {...page} words={[own]} locale="zh-CN" />);
    expect(await screen.findByLabelText('从业人数')).toBeVisible();
    expect(screen.queryByText(/spared$/)).toBeNull();
    rerender(<LoanForm {...page} words={[own]} locale="en" />);
    await waitFor(() => expect(screen.getByText(/^\d+ spared$/)).toBeVisible());
  });
});
