import { expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { company, registryKnows } from '../../../../tests/loan-form/company.js';
import { showForm } from '../../../../tests/loan-form/showForm.js';

it('lists each question that is left out, with its reason, in both languages', async () => {
  const shown = showForm({ ...company, known: registryKnows });
  await userEvent.click(page.getByRole('radio', { name: 'No' }));
  const region = page.getByRole('region', { name: /need not answer/ });
  const opener = page.getByRole('button', { name: /need not answer/ });
  await userEvent.click(opener);
  await expect.element(opener).toHaveAttribute('aria-expanded', 'true');
  await expect.element(region).toHaveFocus();
  await userEvent.click(region.getByText('Not about a business like yours'));
  await expect
    .poll(() => items(shown.container))
    .toEqual([
      'Share of exportsLeft out, because “Do you export?” is no.',
      'Main export marketLeft out, because “Do you export?” is no.',
    ]);
  shown.change({ locale: 'zh-CN' });
  await expect
    .poll(() => items(shown.container))
    .toEqual(['出口占比无需填写：因为“是否有出口业务”为否。', '主要出口国无需填写：因为“是否有出口业务”为否。']);
  expect(shown.events.map(({ event }) => event)).toEqual(['opened', 'answered', 'left-out-opened']);
});

it.each([
  { locale: 'en', opener: /need not answer/, close: 'Close' },
  { locale: 'zh-CN', opener: /不用您回答/, close: '关闭' },
])('[F8] closing it gives the focus back to what opened it, in $locale', async ({ locale, opener, close }) => {
  await page.viewport(600, 800);
  onTestFinished(() => page.viewport(414, 896));
  showForm({ ...company, known: registryKnows, locale });
  const button = page.getByRole('button', { name: opener });
  await userEvent.click(button);
  await expect.element(page.getByRole('region', { name: opener })).toHaveFocus();
  await userEvent.click(page.getByRole('button', { name: close }));
  await expect.element(button).toHaveFocus();
  await expect.element(button).toHaveAttribute('aria-expanded', 'false');
});

it('a question that comes back leaves the list', async () => {
  const shown = showForm({ ...company, known: registryKnows });
  await userEvent.click(page.getByRole('radio', { name: 'No' }));
  await userEvent.click(page.getByRole('button', { name: /need not answer/ }));
  await userEvent.click(
    page.getByRole('region', { name: /need not answer/ }).getByText('Not about a business like yours'),
  );
  await expect.poll(() => items(shown.container)).toHaveLength(2);
  await userEvent.click(page.getByRole('radio', { name: 'Yes' }));
  await expect.poll(() => items(shown.container)).toEqual([]);
  await expect.element(page.getByLabelText('Share of exports')).toBeVisible();
  await expect
    .element(
      page.getByText(
        '2 questions added: your answer to “Do you export?” makes “Share of exports” and “Main export market” apply.',
      ),
    )
    .toBeVisible();
});

function items(container: HTMLElement): readonly string[] {
  return [...container.querySelectorAll('.askless-panel-list li')].map((item) => item.textContent ?? '');
}
