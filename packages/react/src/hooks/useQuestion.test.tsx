import type { Application } from '@askless/core';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { sampleForm } from '../../../../tests/loan-form/sampleForm.js';
import { LoanFormProvider } from '../LoanFormProvider.js';
import { useQuestion } from './useQuestion.js';

const { form, formats } = sampleForm({
  id: 'amounts',
  title: { en: 'Loan', 'zh-CN': '贷款' },
  parts: {
    loan: {
      label: { en: 'The loan', 'zh-CN': '贷款' },
      questions: {
        amount: {
          schema: { kind: 'money', type: 'string', currency: 'CNY' },
          label: { en: 'Amount', 'zh-CN': '申请金额' },
        },
      },
    },
  },
});

afterEach(cleanup);

function Amount() {
  const question = useQuestion('loan.amount');
  return question.status === 'ask' ? <input aria-label="amount" {...question.input} /> : null;
}

it.each(['en', 'zh-CN'])(
  'an amount given before stands in an input of the host’s own, in single units: %s',
  async (locale) => {
    const opened: Application[] = [];
    render(
      <LoanFormProvider
        {...{ form, formats, locale }}
        asOf="2026-11-25"
        onOpened={(application) => {
          application.answer('loan.amount', '1500000');
          opened.push(application);
        }}
      >
        <Amount />
      </LoanFormProvider>,
    );
    const input = await screen.findByLabelText('amount', {}, { timeout: 20_000 });
    expect(input).toHaveValue('1,500,000');
    fireEvent.change(input, { target: { value: '1600000' } });
    fireEvent.blur(input);
    // Shown once the input listens, which it does a moment after it is on the page.
    await waitFor(() => expect(input).toHaveValue('1600000'));
    expect(opened[0]?.answers.given.get('loan.amount')).toMatchObject({ value: '1600000' });
  },
);
