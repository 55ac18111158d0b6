// What becomes of a form when its host changes what it gives: each property is live, and what the borrower has said stays.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { compileForm } from '@askless/core/define';
import { memoryDrafts } from '@askless/drafts';
import { afterEach, describe, expect, it } from 'vitest';
import { company, companyAnswers, registryKnows } from '../../../tests/loan-form/company.js';
import { extendWords, LoanForm, type LoanFormProps } from './index.js';
import { words as english } from './texts/given/en.js';

afterEach(cleanup);

const day = '2026-11-23';
const page: LoanFormProps = { ...company, known: registryKnows, asOf: day };

/** A form in which the borrower has answered one question and is typing another's answer. */
async function shown(first: LoanFormProps = page) {
  const events: string[] = [];
  const submissions: { asOf: string; stage: string }[] = [];
  const element = (props: LoanFormProps) => (
    <LoanForm {...props} onEvent={({ event }) => events.push(event)} onSubmit={(sent) => void submissions.push(sent)} />
  );
  const { container, rerender } = render(element(first));
  await screen.findByLabelText('Employees');
  answer('Employees', '4711');
  let props = first;
  return {
    container,
    events,
    submissions,
    change: async (next: Partial<LoanFormProps>) => {
      props = { ...props, ...next };
      rerender(element(props));
      await waitFor(() => expect(screen.queryByText('never')).toBeNull());
    },
  };
}

function answer(name: string, value: string): void {
  fireEvent.change(screen.getByLabelText(name), { target: { value } });
  fireEvent.blur(screen.getByLabelText(name));
}

const answers = (): readonly string[] => screen.getAllByRole('textbox').map((box) => box.getAttribute('value') ?? '');

/** Opens the last look and sends it. */
async function send(): Promise<void> {
  fireEvent.click(screen.getByRole('link', { name: 'Check and send' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Send the application' }));
}

describe('another', () => {
  it('[U3] known: the bank knows more now; what the borrower said stands on top of it', async () => {
    const form = await shown();
    await form.change({ known: { ...registryKnows, answers: { about: { exports: false, staff: 5 } } } });
    await waitFor(() => expect(form.events).toContain('reopened'));
    expect(screen.getByLabelText('Employees')).toHaveValue('4711');
    expect(screen.queryByRole('radio', { name: 'No', checked: false })).toBeNull();
  });

  it('form of the same name: what it has a place for stays', async () => {
    const form = await shown();
    const { layout } = company.form;
    const [about, ...rest] = layout;
    await form.change({ form: { ...company.form, version: '2', layout: about ? [...rest, about] : layout } });
    await waitFor(() => expect(form.events).toContain('reopened'));
    expect(screen.getByLabelText('Employees')).toHaveValue('4711');
  });

  it('formats: what they need is asked, and what was said stays', async () => {
    const form = await shown();
    const [format] = company.formats;
    if (!format) throw new Error('The sample has no format.');
    await form.change({ formats: [{ ...format, format: { ...format.format, version: 'next' } }] });
    await waitFor(() => expect(form.events).toContain('reopened'));
    expect(answers()).toContain('4711');
  });

  it('asOf: the plan is made for that day', async () => {
    const form = await shown({ ...page, known: companyAnswers });
    await form.change({ asOf: '2026-11-24' });
    await waitFor(() => expect(form.events).toContain('reopened'));
    await send();
    await waitFor(() => expect(form.submissions).toMatchObject([{ asOf: '2026-11-24' }]));
  });

  it('stage: the application goes on to it', async () => {
    const form = await shown({ ...page, known: companyAnswers });
    await form.change({ stage: 'dueDiligence' });
    await waitFor(() => expect(form.events).toContain('reopened'));
    await send();
    await waitFor(() => expect(form.submissions).toMatchObject([{ stage: 'dueDiligence' }]));
  });

  it('[U3] quickCheck: the first page goes with it', async () => {
    const { rerender } = render(<LoanForm {...page} quickCheck />);
    expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('Your company');
    rerender(<LoanForm {...page} quickCheck={false} />);
    expect(await screen.findByRole('heading', { level: 1, name: 'Your company' })).toBeVisible();
  });

  it('store of drafts: has all that was said from then on', async () => {
    const form = await shown();
    const drafts = memoryDrafts();
    await form.change({ drafts });
    await waitFor(() => expect(form.events).toContain('reopened'));
    await waitFor(async () => {
      const restored = await drafts.restore('company');
      expect(restored.ok && JSON.stringify([...(restored.value?.records ?? [])])).toContain('4711');
    });
    expect(screen.getByLabelText('Employees')).toHaveValue('4711');
  });

  it('[U3] [U4] draftId: is another borrower, of whom nothing is known', async () => {
    const form = await shown();
    await form.change({ draftId: 'other', known: {} });
    expect(await screen.findByLabelText('Company name')).toHaveValue('');
    expect(screen.queryByDisplayValue('4711')).toBeNull();
  });

  it('locale: in the other language', async () => {
    const form = await shown();
    await form.change({ locale: 'zh-CN' });
    expect(await screen.findByLabelText('从业人数')).toHaveValue('4711');
    expect(form.events).not.toContain('reopened');
  });

  it('texts: in their words', async () => {
    const form = await shown();
    const { texts } = company.form;
    if (!texts) throw new Error('The sample has no texts.');
    const questions = { ...texts.en.questions, 'about.staff': { label: 'People', why: 'Size' } };
    await form.change({ texts: { en: { ...texts.en, questions } } });
    expect(await screen.findByLabelText('People')).toHaveValue('4711');
  });

  it('[U3] formats: with the words of the questions that they bring along', async () => {
    const form = await shown();
    const [format] = company.formats;
    if (!format) throw new Error('The sample has no format.');
    const texts = { en: { sections: { about: 'As the new format has it' } }, 'zh-CN': {} };
    await form.change({ formats: [{ ...format, format: { ...format.format, version: 'next' }, extends: { texts } }] });
    expect(await screen.findByRole('heading', { name: 'As the new format has it' })).toBeVisible();
    expect(screen.getByLabelText('Employees')).toHaveValue('4711');
  });

  it('[U3] words: in the last ones given', async () => {
    const form = await shown();
    const reviewIs = (review: string) =>
      form.change({ words: [extendWords(english, { renderer: { nav: { review } } })] });
    await reviewIs('Look it over');
    expect(await screen.findByRole('link', { name: 'Look it over' })).toBeInTheDocument();
    await reviewIs('Read and send');
    expect(await screen.findByRole('link', { name: 'Read and send' })).toBeInTheDocument();
  });

  it.each([
    [{ theme: 'dark' }, 'theme', 'dark'],
    [{ density: 'compact' }, 'density', 'compact'],
  ] as const)('look: %o is told by an attribute', async (next, attribute, value) => {
    const form = await shown();
    await form.change(next);
    expect(form.container.querySelector<HTMLElement>('.askless')?.dataset[attribute]).toBe(value);
    expect(screen.getByLabelText('Employees')).toHaveValue('4711');
  });

  it('onSubmit and onEvent: the last ones given are called', async () => {
    const late: string[] = [];
    const { rerender } = render(<LoanForm {...page} known={companyAnswers} onSubmit={() => void late.push('first')} />);
    await screen.findByLabelText('Employees');
    rerender(
      <LoanForm
        {...page}
        known={companyAnswers}
        onSubmit={() => void late.push('second')}
        onEvent={({ event }) => late.push(event)}
      />,
    );
    await send();
    await waitFor(() => expect(late).toContain('submitted'));
    expect(late).toContain('second');
    expect(late).not.toContain('first');
  });
});

it('a compiled form in the place of its definition is the same form', async () => {
  const form = await shown();
  const { texts } = company.form;
  await form.change({ form: compileForm(company.form, company.formats), ...(texts ? { texts } : {}) });
  await form.change({ stage: 'dueDiligence' });
  await waitFor(() => expect(form.events).toContain('reopened'));
  expect(form.events.filter((event) => event === 'reopened')).toHaveLength(1);
  expect(screen.getByLabelText('Employees')).toHaveValue('4711');
});

it('[U3] what was being typed is not lost by it, nor the page', async () => {
  const form = await shown();
  fireEvent.change(screen.getByLabelText('Employees'), { target: { value: 'twel' } });
  await form.change({ known: { ...registryKnows, answers: { about: { exports: true } } } });
  await waitFor(() => expect(form.events).toContain('reopened'));
  expect(screen.getByLabelText('Employees')).toHaveValue('twel');
  expect(form.events.filter((event) => event === 'opened')).toHaveLength(1);
});
