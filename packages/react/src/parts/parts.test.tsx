import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { company, companyAnswers, registryKnows } from '../../../../tests/loan-form/company.js';
import {
  type AsklessError,
  LoanForm,
  LoanFormProvider,
  Question,
  TextControl,
  useBurden,
  useQuestion,
  useReview,
  useSections,
  type ControlProps,
  type InstanceProps,
} from '../index.js';

const page = { ...company, known: registryKnows, asOf: '2026-11-23' };

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('help comes before the reasons of a question, and both before what it is answered with', async () => {
  const { texts } = company.form;
  if (!texts) throw new Error('The sample has no texts.');
  const questions = { ...texts.en.questions, 'about.staff': { label: 'Employees', why: 'Size', help: 'As of today' } };
  render(<LoanForm {...page} texts={{ en: { ...texts.en, questions } }} />);
  fireEvent.click(await screen.findByRole('button', { name: /^Why.*Employees$/ }));
  const reasons = await screen.findByText('Size');
  expect(screen.getByText('As of today').compareDocumentPosition(reasons)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(reasons.compareDocumentPosition(screen.getByLabelText('Employees'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('questions that an answer brings up stand behind a line below it, others do not; nothing is lost when it comes', async () => {
  render(<LoanForm {...page} />);
  const staff = await screen.findByLabelText('Employees');
  const behind = () => [...document.querySelectorAll('.askless-reveal .askless-label')].map((one) => one.textContent);
  expect(behind()).toEqual([]);
  fireEvent.click(screen.getByRole('radio', { name: 'Yes' }));
  await waitFor(() => expect(behind()).toEqual(['Share of exports', 'Main export market']));
  expect(screen.getByLabelText('Employees')).toBe(staff);
  fireEvent.click(screen.getByRole('radio', { name: 'No' }));
  await waitFor(() => expect(behind()).toEqual([]));
});

describe('a part of the host’s own', () => {
  it('takes the place of the default one, and gets the same props', async () => {
    const ids: string[] = [];
    const Own = ({ id }: InstanceProps) => {
      ids.push(id);
      return <p>own</p>;
    };
    render(<LoanForm {...page} components={{ Question: Own }} />);
    expect(await screen.findAllByText('own')).toHaveLength(2);
    expect(new Set(ids)).toEqual(new Set(['about.staff', 'about.exports']));
    expect(screen.queryByLabelText('Employees')).toBeNull();
  });

  it('can wrap the default one', async () => {
    const Wrapped = ({ id }: InstanceProps) => (
      <section aria-label={`around ${id}`}>
        <Question id={id} />
      </section>
    );
    render(<LoanForm {...page} components={{ Question: Wrapped }} />);
    const around = await screen.findByRole('region', { name: 'around about.staff' });
    expect(around).toContainElement(screen.getByLabelText('Employees'));
  });

  it('that comes and goes leaves the answers', async () => {
    const { rerender } = render(<LoanForm {...page} />);
    fireEvent.change(await screen.findByLabelText('Employees'), { target: { value: '12' } });
    fireEvent.blur(screen.getByLabelText('Employees'));
    const Own = () => <p>own</p>;
    rerender(<LoanForm {...page} components={{ Question: Own }} />);
    expect(screen.getAllByText('own')).toHaveLength(2);
    rerender(<LoanForm {...page} />);
    expect(screen.getByLabelText('Employees')).toHaveValue('12');
  });

  it('[E7] that throws gives way to a notice; the rest goes on, answers stay, and it can be tried again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let broken = true;
    const Fragile = ({ id }: InstanceProps) => {
      if (broken && id === 'about.staff') throw new Error('a host’s mistake');
      return <Question id={id} />;
    };
    const errors: AsklessError[] = [];
    const events: string[] = [];
    render(
      <LoanForm
        {...page}
        components={{ Question: Fragile }}
        onError={(error) => errors.push(error)}
        onEvent={({ event }) => events.push(event)}
      />,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('Your answers are not affected.');
    fireEvent.click(screen.getByRole('radio', { name: 'No' }));
    expect(screen.getByRole('radio', { name: 'No' })).toBeChecked();
    await waitFor(() => expect(events).toContain('part-failed'));
    expect(errors).toMatchObject([{ code: 'part-failed', retryable: true, cause: { message: 'a host’s mistake' } }]);
    broken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByLabelText('Employees')).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'No' })).toBeChecked();
  });
});

describe('a control of the host’s own', () => {
  const Shout = (props: ControlProps) => <TextControl {...props} labelledBy={props.labelledBy} />;

  it('takes the place of its kind’s, and one for a question goes before it', async () => {
    const Whole = (props: ControlProps) => (
      <div data-testid="integer">
        <Shout {...props} />
      </div>
    );
    const ForStaff = (props: ControlProps) => (
      <div data-testid="staff">
        <Shout {...props} />
      </div>
    );
    const { rerender } = render(<LoanForm {...page} controls={{ integer: Whole }} />);
    expect(await screen.findByTestId('integer')).toContainElement(screen.getByLabelText('Employees'));
    rerender(<LoanForm {...page} controls={{ integer: Whole, 'about.staff': ForStaff }} />);
    expect(screen.getByTestId('staff')).toContainElement(screen.getByLabelText('Employees'));
    fireEvent.change(screen.getByLabelText('Employees'), { target: { value: '7' } });
    fireEvent.blur(screen.getByLabelText('Employees'));
    rerender(<LoanForm {...page} />);
    expect(screen.getByLabelText('Employees')).toHaveValue('7');
  });
});

function Staff() {
  const q = useQuestion('about.staff');
  if (q.status !== 'ask') return null;
  return (
    <p>
      {/* oxlint-disable-next-line jsx-a11y/label-has-associated-control -- The bag has `htmlFor`. */}
      <label {...q.label} />
      <input {...q.input} />
      <small>{q.why.text}</small>
    </p>
  );
}

describe('a layout of the host’s own', () => {
  it('is built on hooks alone, without any default part', async () => {
    function Layout() {
      const { left } = useBurden();
      const { sections, next, back, page: open } = useSections();
      const current = sections.find(({ isCurrent }) => isCurrent);
      return (
        <main>
          <output>{left}</output>
          <h2>{current?.label ?? open.page}</h2>
          <Staff />
          <button type="button" onClick={next}>
            next
          </button>
          {back && (
            <button type="button" onClick={back}>
              back
            </button>
          )}
        </main>
      );
    }
    const { container } = render(
      <LoanFormProvider {...page}>
        <Layout />
      </LoanFormProvider>,
    );
    const before = Number((await screen.findByRole('status')).textContent);
    fireEvent.change(screen.getByLabelText('Employees'), { target: { value: '12' } });
    fireEvent.blur(screen.getByLabelText('Employees'));
    expect(screen.getByRole('status')).toHaveTextContent(String(before - 1));
    expect(screen.queryByRole('button', { name: 'back' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'next' }));
    expect(screen.getByRole('heading', { name: 'Owners' })).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'back' }));
    expect(screen.getByRole('heading', { name: 'Your company' })).toBeInTheDocument();
    expect(container.querySelector('.askless-head')).toBeNull();
  });

  it('stands in the place of the default one of <LoanForm>, and can look everything over and send it', async () => {
    function Review() {
      const { sections, problems, state, form } = useReview();
      return (
        <form {...form}>
          {sections.flatMap(({ lists }) =>
            lists.flatMap(({ lines }) => lines.map(({ id, label, text }) => <p key={id}>{`${label}: ${text}`}</p>)),
          )}
          <output>{`${problems.length} ${state.state}`}</output>
          <button type="submit">send</button>
        </form>
      );
    }
    const onSubmit = vi.fn<() => { ok: boolean; status: number }>(() => ({ ok: false, status: 503 }));
    render(
      <LoanForm {...page} known={companyAnswers} onSubmit={onSubmit}>
        <Review />
      </LoanForm>,
    );
    expect(await screen.findByText(/^Employees: 12/)).toBeInTheDocument();
    expect(screen.getByText('Identity number: 9900****1041')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'send' }));
    expect(await screen.findByText('0 failed')).toBeInTheDocument();
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });
});
