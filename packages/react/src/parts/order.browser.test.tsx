import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focusedName, press } from '../../../../tests/loan-form/borrower.js';
import { sampleForm, type SampleQuestion } from '../../../../tests/loan-form/sampleForm.js';
import { showForm } from '../../../../tests/loan-form/showForm.js';

const same = (text: string) => ({ en: text, 'zh-CN': text });
const text = (label: string, rule: SampleQuestion['rule'] = {}): SampleQuestion => ({
  schema: { kind: 'text', type: 'string' },
  label: same(label),
  rule,
});

const site = sampleForm({
  id: 'site',
  title: same('Site'),
  parts: {
    site: {
      label: same('Place'),
      questions: {
        elsewhere: { schema: { kind: 'boolean', type: 'boolean' }, label: same('Is it elsewhere?') },
        where: text('Where is it?', { when: { '==': [{ var: 'site.elsewhere' }, true] } }),
        who: text('Who is there?'),
      },
    },
    costs: { label: same('Costs'), row: same('Cost'), group: {}, questions: { cost: text('What cost') } },
    funds: { label: same('Funds'), row: same('Fund'), group: {}, questions: { fund: text('What fund') } },
  },
});
const [place, costs, funds] = site.form.layout;
const form = {
  ...site.form,
  layout: [{ id: 'site', items: [place, costs, funds].flatMap((section) => section?.items ?? []) }],
};

const labels = () => [...document.querySelectorAll('.askless-sheet .askless-label')].map((label) => label.textContent);
const lists = () => [...document.querySelectorAll('.askless-group h2')].map((heading) => heading.textContent);

it('a question that an answer brings stays where it came, and keeps the focus', async () => {
  showForm({ ...site, form });
  await userEvent.click(page.getByRole('radio', { name: 'Yes' }));
  await userEvent.click(page.getByRole('textbox', { name: 'Where is it?' }));
  await userEvent.keyboard('Here');
  expect(focusedName()).toBe('Where is it?');
  await userEvent.type(page.getByRole('textbox', { name: 'Who is there?' }), 'Chen Wei');
  await userEvent.tab();
  expect(labels()).toEqual(['Is it elsewhere?', 'Where is it?', 'Who is there?']);
});

it('lists stay where they are when one of them gets an entry', async () => {
  showForm({ ...site, form });
  await press('Add: Cost');
  await userEvent.keyboard('Rent');
  await press('Save Cost');
  await press('Add another: Cost');
  expect(lists()).toEqual(['Costs', 'Funds']);
});

it.each([
  { locale: 'en', untouched: '2 to do', begun: '1 left', no: 'No' },
  { locale: 'zh-CN', untouched: '2 题', begun: '剩 1 题', no: '否' },
])(
  'a part says how much it asks, and how much is left once it is begun, in $locale',
  async ({ locale, untouched, begun, no }) => {
    const shown = showForm({ ...site, locale });
    const state = () => shown.container.querySelector('.askless-nav-state')?.textContent?.trim();
    await expect.poll(state).toBe(untouched);
    await userEvent.click(page.getByRole('radio', { name: no }));
    await expect.poll(state).toBe(begun);
  },
);
