import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { errors, goOn, paste, send } from '../../../../tests/loan-form/borrower.js';
import { formOfKinds } from '../../../../tests/loan-form/everyKind.js';
import { showForm } from '../../../../tests/loan-form/showForm.js';

beforeEach(() => {
  Reflect.deleteProperty(globalThis, 'hit');
});

describe('text that means harm, or looks odd, is text', () => {
  it.each([
    ['markup', '<img src=x onerror="hit=1"><b>bold</b>'],
    ['a script', '</textarea><script>hit=1</script>'],
    ['an address that is code', 'javascript:hit=1'],
    ['a template', '{{constructor("hit=1")()}} ${hit=1}'],
    ['a formula', '=HYPERLINK("http://example.com")'],
    ['emoji of several characters', '👨‍👩‍👧 🏳️‍🌈 1️⃣'],
    ['right to left', 'שלום עולם'],
    ['marks piled up', 'Z̸̢͎a̷l̵g̶o̸'],
  ])('%s', async (_name, text) => {
    const shown = showForm(formOfKinds('story'));
    await paste('Use of the loan', text);
    await goOn('Continue to check and send');
    await expect.element(page.getByText(text, { exact: true })).toBeVisible();
    expect(shown.container.querySelectorAll('script, img, b')).toHaveLength(0);
    await userEvent.click(page.getByRole('button', { name: 'Send the application' }));
    await expect
      .poll(() => shown.submissions.map(({ answers }) => answers))
      .toEqual([[{ at: 'kinds.story', value: text.normalize('NFC'), provenance: { from: 'typed' } }]]);
    expect(Reflect.get(globalThis, 'hit')).toBeUndefined();
  });

  it.each([
    ['reads other than it shows', 'invoice\u202efdp.exe'],
    ['holds a control character', 'a\u0000b'],
  ])('a text that %s is refused by name and kept to be put right', async (_name, text) => {
    const shown = showForm(formOfKinds('story'));
    await paste('Use of the loan', text);
    await userEvent.tab();
    expect(errors()).toEqual(['Type this again: it holds a hidden character that came with pasting']);
    await expect.element(page.getByLabelText('Use of the loan')).toHaveValue(text);
    await paste('Use of the loan', 'A new oven');
    expect(await send(shown)).toEqual({ 'kinds.story': 'A new oven' });
  });

  it.each(['name', 'story', 'amount', 'code', 'email', 'share'] as const)(
    'a million characters pasted into %s are named as the problem, and the page goes on',
    async (kind) => {
      const shown = showForm(formOfKinds(kind));
      const box = page.getByRole('textbox');
      await userEvent.fill(box, '7'.repeat(1_000_000));
      await userEvent.tab();
      expect(errors()).toHaveLength(1);
      await goOn('Continue to check and send');
      await expect.element(page.getByRole('alert')).toHaveTextContent('There is 1 thing to fix');
      expect(shown.submissions).toEqual([]);
    },
  );
});
