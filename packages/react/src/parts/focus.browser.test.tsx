import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Application } from '@askless/core';
import { useState } from 'react';
import { render } from '@testing-library/react';
import { focusedName } from '../../../../tests/loan-form/borrower.js';
import { company, companyAnswers, registryKnows } from '../../../../tests/loan-form/company.js';
import { showForm } from '../../../../tests/loan-form/showForm.js';
import { LoanFormProvider, useGoTo, useQuestion, useQuestionFocus } from '../index.js';

/** A question whose control comes later than what sends the borrower to it, as code over the network does. */
function LateQuestion() {
  const q = useQuestion('about.staff');
  const box = useQuestionFocus('about.staff');
  const goTo = useGoTo();
  const [there, setThere] = useState(false);
  if (q.status !== 'ask') return null;
  return (
    <>
      <button type="button" onClick={() => goTo('about.staff')}>
        go
      </button>
      <button type="button" onClick={() => goTo('about.staff')} onFocus={() => setThere(true)}>
        other
      </button>
      <div ref={box}>
        {/* oxlint-disable-next-line jsx-a11y/label-has-associated-control -- The bag has `htmlFor`. */}
        <label {...q.label} />
        {there && <input {...q.input} />}
      </div>
      <button
        type="button"
        onMouseDown={(event) => {
          // A press that leaves the focus where it is.
          event.preventDefault();
          setThere(true);
        }}
      >
        load
      </button>
    </>
  );
}

const late = (
  <LoanFormProvider {...company} known={registryKnows} asOf="2026-11-23">
    <LateQuestion />
  </LoanFormProvider>
);

it('[F2] a control that is still to come gets the focus once it is there', async () => {
  render(late);
  await userEvent.click(page.getByRole('button', { name: 'go' }));
  await userEvent.click(page.getByRole('button', { name: 'load' }));
  await expect.element(page.getByLabelText('Employees')).toHaveFocus();
});

it('[F2] but not from a borrower who has gone elsewhere by then', async () => {
  render(late);
  await userEvent.click(page.getByRole('button', { name: 'go' }));
  await userEvent.tab();
  await expect.element(page.getByLabelText('Employees')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'other' })).toHaveFocus();
});

it('a question declined in a table of years says so, with a way back', async () => {
  const at = 'years[2025].costs';
  const onOpened = (application: Application) => application.change({ change: 'decline', at, reason: 'unwilling' });
  showForm({ ...company, known: companyAnswers, onOpened });
  await userEvent.click(page.getByRole('button', { name: /^See all/ }));
  await userEvent.click(page.getByRole('link', { name: /Annual accounts/ }));
  await userEvent.click(page.getByRole('button', { name: /Answer after all.*Costs/ }).first());
  await expect.poll(focusedName).toContain('Costs');
});
