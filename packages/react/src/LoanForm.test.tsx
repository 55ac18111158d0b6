import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Component, StrictMode, type ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { company, registryKnows } from '../../../tests/loan-form/company.js';
import { sampleForm } from '../../../tests/loan-form/sampleForm.js';
import { useBurden, useQuestion } from './index.js';
import { LoanForm } from './LoanForm.js';

const { texts, ...form } = company.form;
const day = '2026-11-23';

afterEach(cleanup);

/** Keeps what is thrown in it, as a host's error boundary does. */
class Boundary extends Component<{ readonly children: ReactNode }, { readonly message: string }> {
  override state = { message: '' };
  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : '' };
  }
  override render() {
    return this.state.message === '' ? this.props.children : <pre>{this.state.message}</pre>;
  }
}

describe('what goes wrong', () => {
  it('words that do not come are said to be missing, and come when asked for again', async () => {
    const load = vi.fn<() => Promise<NonNullable<typeof texts>['en']>>();
    load.mockRejectedValueOnce(new Error('offline'));
    if (texts) load.mockResolvedValueOnce(texts.en);
    render(
      <LoanForm form={form} formats={company.formats} texts={{ en: load }} asOf={day} onError={() => undefined} />,
    );
    expect((await screen.findByRole('alert')).textContent).toBe('The form could not be loaded.Try again');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Your company' })).toBeInTheDocument();
  });

  it("a form's own faults are its author's: they are thrown, all at once", async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = { ...form, layout: [{ id: 'about', items: ['about.nothing', 'about.nowhere'] }] };
    render(
      <Boundary>
        <LoanForm form={broken} texts={texts ?? {}} asOf={day} />
      </Boundary>,
    );
    const message = (await screen.findByText(/about\.nothing/)).textContent;
    expect(message).toContain('about.nowhere');
    vi.restoreAllMocks();
  });

  it.each([
    ['useQuestion', () => useQuestion('about.staff')],
    ['useBurden', () => useBurden()],
  ])('%s outside of a form says where it belongs', (_name, use) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    function Outside() {
      use();
      return null;
    }
    expect(() => render(<Outside />)).toThrow('Render the component that calls it inside <LoanForm>.');
    vi.restoreAllMocks();
  });
});

describe('its host', () => {
  it('[U5] may render it twice, as React does in development, and gets one form', async () => {
    render(
      <StrictMode>
        <LoanForm {...company} known={registryKnows} asOf={day} />
      </StrictMode>,
    );
    expect(await screen.findByLabelText('Employees')).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('[U4] that shows another borrower shows nothing of the one before', async () => {
    const { rerender } = render(<LoanForm {...company} known={registryKnows} asOf={day} />);
    const staff = await screen.findByLabelText('Employees');
    fireEvent.change(staff, { target: { value: '4711' } });
    fireEvent.blur(staff);
    rerender(<LoanForm {...company} known={{}} draftId="other" asOf={day} />);
    expect(await screen.findByLabelText('Company name')).toHaveValue('');
    expect(screen.queryByDisplayValue('4711')).toBeNull();
    expect(screen.queryByText('Ningbo Sample Foods Ltd')).toBeNull();
  });
});

describe('what can be left open', () => {
  const { formats, ...sample } = sampleForm({
    id: 'market',
    title: { en: 'Business loan', 'zh-CN': '企业贷款' },
    parts: {
      about: {
        label: { en: 'Your company', 'zh-CN': '企业情况' },
        questions: {
          exports: {
            schema: { kind: 'boolean', type: 'boolean' },
            label: { en: 'Do you export?', 'zh-CN': '是否有出口业务' },
          },
          market: {
            schema: { kind: 'text', type: 'string' },
            label: { en: 'Main market', 'zh-CN': '主要市场' },
            rule: { when: { '==': [{ var: 'about.exports' }, true] } },
          },
        },
      },
    },
  });

  it.each([
    ['may', true],
    ['must', false],
  ] as const)('is what only rules of a field read that %s be filled', async (strength, canBeLeft) => {
    const wantsMarketAlone = formats.map((binding) => ({
      ...binding,
      format: {
        ...binding.format,
        fields: binding.format.fields.flatMap((field) => (field.path === 'about.market' ? { ...field, strength } : [])),
      },
      cells: { 'about.market': { var: 'about.market' } },
    }));
    render(<LoanForm {...sample} formats={wantsMarketAlone} asOf={day} />);
    const question = await screen.findByRole('radiogroup', { name: /Do you export/ });
    expect(question).toHaveAccessibleName(canBeLeft ? 'Do you export? (optional)' : 'Do you export?');
    fireEvent.click(screen.getByRole('button', { name: /^Continue/ }));
    const next = canBeLeft ? 'Check your answers' : 'Your company';
    expect(await screen.findByRole('heading', { level: 1, name: next })).toBeInTheDocument();
    expect(screen.queryAllByRole('alert')).toHaveLength(canBeLeft ? 0 : 1);
  });
});
