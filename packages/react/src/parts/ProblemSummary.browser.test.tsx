import { page } from 'vitest/browser';
import { expect, it } from 'vitest';
import { openPart, press, type } from '../../../../tests/loan-form/borrower.js';
import { sampleForm, type SampleQuestion } from '../../../../tests/loan-form/sampleForm.js';
import { showForm } from '../../../../tests/loan-form/showForm.js';

const same = (text: string) => ({ en: text, 'zh-CN': text });
const question = (label: string): SampleQuestion => ({ schema: { kind: 'text', type: 'string' }, label: same(label) });
const questions = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, question(`Say ${name}`)]));

const long = sampleForm({
  id: 'long',
  title: same('Long'),
  parts: {
    first: { label: same('First part'), questions: questions(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) },
    second: { label: same('Second part'), questions: questions(['i', 'j', 'k']) },
  },
});

const lines = () => [...document.querySelectorAll('.askless-errsum li')].map((line) => line.textContent);

it('tells more than ten problems by part, each with a way to the first, and fewer one by one', async () => {
  showForm(long);
  await openPart('Check and send');
  await press('Send the application');
  await expect.poll(lines).toEqual(['First part8 to fix', 'Second part3 to fix']);
  await press('Second part');
  await type('Say i', 'yes');
  await openPart('Check and send');
  await press('Send the application');
  await expect.poll(() => lines()[0]).toBe('Say aEnter an answer');
  expect(lines()).toHaveLength(10);
});

it('takes the focus under the name of what is to be done', async () => {
  showForm(long);
  await press('Continue');
  await expect.element(page.getByRole('alert', { name: 'There are 8 things to fix' })).toHaveFocus();
});
