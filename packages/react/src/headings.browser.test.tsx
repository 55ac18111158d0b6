// Headings follow those of the page around the form, and no level is left out.
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openPart, press } from '../../../tests/loan-form/borrower.js';
import { company, companyAnswers, registryKnows } from '../../../tests/loan-form/company.js';
import { showForm } from '../../../tests/loan-form/showForm.js';

const levels = (): readonly number[] =>
  [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((heading) => heading.checkVisibility())
    .map(({ tagName }) => Number(tagName.slice(1)));

/** The first level, and whether one goes deeper by more than a step. */
function outline(): { readonly first: number | undefined; readonly jumps: readonly number[] } {
  const [first, ...others] = levels();
  let before = first ?? 0;
  const jumps = others.filter((level) => {
    const isJump = level > before + 1;
    before = level;
    return isJump;
  });
  return { first, jumps };
}

describe.each([1, 2, 4] as const)('[U7] headings that begin at level %i', (headingLevel) => {
  const shown = { ...company, headingLevel };

  it('leave out none on any page', async () => {
    showForm({ ...shown, known: companyAnswers });
    await expect.element(page.getByRole('heading', { level: headingLevel })).toHaveTextContent('Your company');
    expect(outline()).toEqual({ first: headingLevel, jumps: [] });
    for (const part of ['Owners', 'Annual accounts', 'The loan', 'Check and send']) {
      await openPart(part);
      await expect.element(page.getByRole('heading', { level: headingLevel })).toHaveFocus();
      expect(outline()).toEqual({ first: headingLevel, jumps: [] });
    }
    await press('Send the application');
    await expect.element(page.getByText('We have your application')).toHaveFocus();
    expect(outline()).toEqual({ first: headingLevel, jumps: [] });
  });

  it('leave out none where something is wrong', async () => {
    showForm({ ...shown, known: registryKnows });
    await userEvent.click(page.getByRole('button', { name: 'Continue' }));
    await expect.element(page.getByRole('alert')).toHaveFocus();
    expect(outline()).toMatchObject({ jumps: [] });
  });
});
