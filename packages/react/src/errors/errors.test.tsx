// @vitest-environment jsdom
// Each error a host can meet is provoked here, says how to mend it, and is explained in docs/errors.md.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { compileForm } from '@askless/core/define';
import { readFileSync } from 'node:fs';
import { Component, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { company, companyAnswers, registryKnows } from '../../../../tests/loan-form/company.js';
import { DecisionTable } from '../bankers-view/DecisionTable.js';
import { AsklessError, LoanForm, useBurden, usePlan, type ErrorCode, type LoanFormProps } from '../index.js';
import { words } from '../texts/given/en.js';

const page: LoanFormProps = { ...company, known: registryKnows, asOf: '2026-11-23' };
const { texts, ...form } = company.form;
const documented = [...readFileSync('packages/react/docs/errors.md', 'utf8').matchAll(/^## (.+)$/gm)].map(
  ([, code = '']) => code,
);
const provoked = new Set<string>();

let told = vi.fn<(message: unknown) => void>();
beforeEach(() => {
  told = vi.fn<(message: unknown) => void>();
  vi.spyOn(console, 'error').mockImplementation(told);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Keeps what is thrown in it, as a host's error boundary does. */
class Boundary extends Component<{ readonly children: ReactNode; readonly onThrown: (thrown: unknown) => void }> {
  override state = { broken: false };
  static getDerivedStateFromError() {
    return { broken: true };
  }
  override componentDidCatch(thrown: unknown) {
    this.props.onThrown(thrown);
  }
  override render() {
    return this.state.broken ? null : this.props.children;
  }
}

async function thrownBy(element: ReactNode): Promise<AsklessError> {
  const thrown: unknown[] = [];
  render(<Boundary onThrown={(one) => thrown.push(one)}>{element}</Boundary>);
  await waitFor(() => expect(thrown).toHaveLength(1));
  const [error] = thrown;
  if (!(error instanceof AsklessError)) throw new Error('Something else was thrown.', { cause: error });
  return error;
}

/** What is not as it should be with an error of that code. */
function flaws(error: AsklessError | undefined, code: ErrorCode, fix: RegExp): readonly string[] {
  provoked.add(code);
  return [
    ...(error?.code === code ? [] : [`The code is ${error?.code}.`]),
    ...(error?.docUrl === `@askless/react/docs/errors.md#${code}` ? [] : [`docUrl is ${error?.docUrl}.`]),
    ...(fix.test(error?.message ?? '') ? [] : [`The message is ${error?.message}.`]),
    ...(documented.includes(code) ? [] : ['It is not documented.']),
  ];
}

describe('[E6] what ends the form is thrown', () => {
  it('faulty-form', async () => {
    const broken = { ...form, layout: [{ id: 'about', items: ['about.nothing'] }] };
    const error = await thrownBy(<LoanForm form={broken} texts={texts ?? {}} />);
    expect(flaws(error, 'faulty-form', /about\.nothing/)).toEqual([]);
    expect(error.cause).toMatchObject({ name: 'DefinitionError' });
  });

  it('no-texts', async () => {
    expect(
      flaws(
        await thrownBy(<LoanForm form={form} formats={company.formats} />),
        'no-texts',
        /pass `texts`.*loaded\.texts/,
      ),
    ).toEqual([]);
  });

  it.each([{ asOf: '2026-1-5' }, { asOf: '2026-02-30' }, { stage: 'aplication' }])('unknown-day: %o', async (given) => {
    const error = await thrownBy(<LoanForm {...page} {...Object.assign({ asOf: '2026-11-23' }, given)} />);
    expect(flaws(error, 'unknown-day', /as YYYY-MM-DD.*one of information, application/)).toEqual([]);
  });

  it('unknown-day: of a form that is opened at once', async () => {
    const compiled = compileForm(company.form, company.formats);
    const error = await thrownBy(
      <LoanForm {...page} form={compiled} texts={texts ?? {}} words={[words]} asOf="today" />,
    );
    expect(flaws(error, 'unknown-day', /the day today/)).toEqual([]);
  });

  it('unknown-format', async () => {
    const compiled = compileForm(company.form, company.formats);
    const [format] = company.formats;
    if (!format) throw new Error('The sample has no format.');
    const foreign = { ...format, format: { ...format.format, id: 'foreign' } };
    const error = await thrownBy(<LoanForm form={compiled} formats={[foreign]} texts={texts ?? {}} />);
    expect(flaws(error, 'unknown-format', /without the format foreign.*compileForm\(definition, formats\)/)).toEqual(
      [],
    );
  });

  it('other-version', async () => {
    const { products: _products, ...older } = compileForm(company.form, company.formats);
    const stored: unknown = JSON.parse(JSON.stringify(older));
    const error = await thrownBy(<LoanForm {...{ texts: texts ?? {} }} form={asForm(stored)} />);
    expect(flaws(error, 'other-version', /it has no products.*npm ls @askless\/core/)).toEqual([]);
  });

  it('hook-outside-form', async () => {
    function Outside() {
      useBurden();
      return null;
    }
    expect(
      flaws(await thrownBy(<Outside />), 'hook-outside-form', /Render the component that calls it inside <LoanForm>/),
    ).toEqual([]);
  });

  it('part-outside-view', async () => {
    const error = await thrownBy(<DecisionTable decisions={[]} />);
    expect(flaws(error, 'part-outside-view', /outside of <BankersView>.*Render it inside/)).toEqual([]);
  });

  it('two-reacts: no copy of React renders what another one’s hooks are called in', () => {
    let thrown: unknown;
    try {
      LoanForm(page).type(page);
    } catch (error) {
      thrown = error;
    }
    expect(flaws(thrown instanceof AsklessError ? thrown : undefined, 'two-reacts', /npm ls react.*dedupe/)).toEqual(
      [],
    );
  });
});

/** What a database gives back is of any type. */
function asForm(stored: unknown): ReturnType<typeof compileForm> {
  if (typeof stored !== 'object' || stored === null || !('hash' in stored)) throw new Error('Not a form.');
  return Object.assign(compileForm(company.form, company.formats), { products: undefined }, stored);
}

describe('[E6] what does not end it is told to the host', () => {
  it('[T1] unused-known: by paths, without a value', async () => {
    const errors: AsklessError[] = [];
    const known = { ...registryKnows, purpose: 'CANARY', answers: { about: { staff: 'CANARY', nothing: 'CANARY' } } };
    render(<LoanForm {...page} known={known} onError={(error) => errors.push(error)} />);
    await waitFor(() => expect(errors).toHaveLength(1));
    expect(flaws(errors[0], 'unused-known', /purpose \(unknown-path\).*answers\.about\.staff \(wrong-type\)/)).toEqual(
      [],
    );
    expect(errors.map(({ message }) => message).join()).not.toContain('CANARY');
  });

  it('[T4] submit-failed: nobody takes the application', async () => {
    const errors: AsklessError[] = [];
    render(<LoanForm {...page} known={companyAnswers} onError={(error) => errors.push(error)} />);
    fireEvent.click(await screen.findByRole('link', { name: 'Check and send' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Send the application' }));
    await waitFor(() => expect(flaws(errors[0], 'submit-failed', /give <LoanForm> one.*submitTo/)).toEqual([]));
    expect(errors[0]?.retryable).toBe(false);
    expect(screen.queryByText(/received/i)).toBeNull();
  });

  it('missing-styles: where nothing is laid out by it', async () => {
    vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue(Object.assign([new DOMRect()], { item: () => null }));
    const errors: AsklessError[] = [];
    render(<LoanForm {...page} onError={(error) => errors.push(error)} />);
    await screen.findByLabelText('Employees');
    expect(flaws(errors[0], 'missing-styles', /import '@askless\/react\/styles.css'/)).toEqual([]);
    cleanup();
    document.documentElement.style.setProperty('--askless-measure', '38rem');
    render(<LoanForm {...page} onError={(error) => errors.push(error)} />);
    await screen.findByLabelText('Employees');
    expect(errors).toHaveLength(1);
    document.documentElement.removeAttribute('style');
  });

  it('part-failed', async () => {
    const errors: AsklessError[] = [];
    function Nav(): ReactNode {
      usePlan();
      throw new Error('broken');
    }
    render(<LoanForm {...page} components={{ Nav }} onError={(error) => errors.push(error)} />);
    await screen.findByLabelText('Employees');
    expect(flaws(errors[0], 'part-failed', /components\.Nav/)).toEqual([]);
  });

  it('not-loaded', async () => {
    const errors: AsklessError[] = [];
    const load = vi.fn<() => Promise<never>>().mockRejectedValue(new Error('offline'));
    render(<LoanForm {...page} texts={{ en: load }} onError={(error) => errors.push(error)} />);
    await screen.findByRole('button', { name: 'Try again' });
    await waitFor(() => expect(errors).toHaveLength(1));
    expect(flaws(errors[0], 'not-loaded', /offered to try again/)).toEqual([]);
    expect(errors[0]).toMatchObject({ retryable: true, cause: { message: 'offline' } });
  });

  it.each([
    [{ ok: false, status: 503 }, true, /answered with 503/],
    [{ ok: false, status: 422 }, false, /answered with 422/],
    [new Error('offline'), true, /onSubmit threw/],
  ])('submit-failed: %o', async (answer, retryable, message) => {
    const errors: AsklessError[] = [];
    const onSubmit = async () => {
      if (answer instanceof Error) throw answer;
      return answer;
    };
    render(<LoanForm {...page} known={companyAnswers} onSubmit={onSubmit} onError={(error) => errors.push(error)} />);
    fireEvent.click(await screen.findByRole('link', { name: 'Check and send' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Send the application' }));
    await waitFor(() => expect(errors).toHaveLength(1));
    expect(flaws(errors[0], 'submit-failed', message)).toEqual([]);
    expect(errors[0]).toMatchObject({ retryable, cause: answer });
    expect(screen.getByRole('button', { name: 'Send the application' })).toBeEnabled();
  });

  it('without anybody to tell, the console is told', async () => {
    const onSubmit = async () => {
      throw new Error('offline');
    };
    render(<LoanForm {...page} known={companyAnswers} onSubmit={onSubmit} />);
    fireEvent.click(await screen.findByRole('link', { name: 'Check and send' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Send the application' }));
    await waitFor(() => expect(told).toHaveBeenCalledWith(expect.stringContaining('errors.md#submit-failed')));
  });
});

/** What takes a browser: controls/rare/uploads.browser.test.tsx. */
const provokedInBrowsers = ['upload-failed'];

it('each documented code was provoked', () => {
  expect([...provoked, ...provokedInBrowsers].toSorted()).toEqual(documented.toSorted());
});
