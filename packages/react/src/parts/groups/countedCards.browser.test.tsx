import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openPart, press, type } from '../../../../../tests/loan-form/borrower.js';
import { sampleForm } from '../../../../../tests/loan-form/sampleForm.js';
import { showForm } from '../../../../../tests/loan-form/showForm.js';

const same = (text: string) => ({ en: text, 'zh-CN': text });

const owned = sampleForm({
  id: 'owned',
  title: same('Owned'),
  parts: {
    firm: {
      label: same('Firm'),
      questions: {
        owners: { schema: { kind: 'integer', type: 'integer', min: '0', max: '4' }, label: same('How many owners') },
      },
    },
    owner: {
      label: same('Owners'),
      row: same('Owner'),
      group: { rows: { count: { var: 'firm.owners' } } },
      questions: { name: { schema: { kind: 'text', type: 'string' }, label: same('Name of the owner') } },
    },
  },
});

describe('a group with as many rows as an answer says', () => {
  it('shows so many cards, the first one open, with nothing to add, to remove or to close', async () => {
    showForm(owned);
    await type('How many owners', '2');
    await userEvent.tab();
    await openPart('Owners');
    await expect.element(page.getByRole('heading', { name: '1. Owner 1' })).toBeVisible();
    await type('Name of the owner', 'Chen Wei');
    await press('Save Owner');
    await type('Name of the owner', 'Li Na');
    await press('Save Owner');
    expect([...document.querySelectorAll('.askless-rep-item button')].map((button) => button.textContent)).toEqual([
      'Change 1. Owner 1',
      'Change 2. Owner 2',
    ]);
    expect(document.querySelectorAll('.askless-rep-add, [type=checkbox]')).toHaveLength(0);
  });
});
