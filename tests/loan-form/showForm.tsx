import type { Submission } from '@askless/core';
import { LoanForm, type LoanFormProps, type NumberedEvent, type OnSubmit } from '@askless/react';
import { cleanup, render } from '@testing-library/react';
import { afterEach } from 'vitest';
import '../../packages/react/src/theme/index.css';

/** The day for which the samples' plans are made. */
export const day = '2026-11-23';

/** A form on the page, and what it told its host. */
export interface Shown {
  readonly container: HTMLElement;
  readonly events: readonly NumberedEvent[];
  readonly submissions: readonly Submission[];
  /** Shows it with other properties: another language, another borrower. */
  readonly change: (props: Partial<LoanFormProps>) => void;
  readonly leave: () => void;
}

type Given = Partial<LoanFormProps> & Pick<LoanFormProps, 'form'>;

afterEach(cleanup);

/**
 * Puts a form on the page.
 *
 * @param given Its properties; what the host answers to a submission may be given as `onSubmit`.
 */
export function showForm(given: Given): Shown {
  const events: NumberedEvent[] = [];
  const submissions: Submission[] = [];
  const taken: OnSubmit = (submission, sending) => {
    submissions.push(submission);
    return given.onSubmit?.(submission, sending);
  };
  let props: Given = given;
  const element = () => <LoanForm asOf={day} onEvent={(event) => events.push(event)} {...props} onSubmit={taken} />;
  const { container, rerender, unmount } = render(element());
  return {
    container,
    events,
    submissions,
    change: (next) => {
      props = { ...props, ...next };
      rerender(element());
    },
    leave: unmount,
  };
}

/** The answers of a submission by instance: values, or why there is none. */
export function answersIn({ answers }: Submission): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    answers.map((answer) => [answer.at, 'value' in answer ? answer.value : { declined: answer.declined }]),
  );
}
