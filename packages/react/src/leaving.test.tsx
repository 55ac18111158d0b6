// @vitest-environment jsdom
// A form that goes with its host's page, as with the browser's Back in an application of one page, and hosts that make each property
// anew at every render.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { compileForm } from '@askless/core/define';
import { memoryDrafts, type DraftStore } from '@askless/drafts';
import { StrictMode, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { company, registryKnows } from '../../../tests/loan-form/company.js';
import { LoanForm, type LoanFormProps } from './index.js';

afterEach(cleanup);

const day = '2026-11-23';
const page: LoanFormProps = { ...company, known: registryKnows, asOf: day };

/** Everything in a draft, as text. */
async function kept(drafts: DraftStore, id = 'company'): Promise<string> {
  const restored = await drafts.restore(id);
  return restored.ok ? JSON.stringify(restored.value?.records ?? []) : '';
}

async function type(value: string): Promise<void> {
  fireEvent.change(await screen.findByLabelText('Employees'), { target: { value } });
}

describe('what stands in a field that goes', () => {
  it.each([
    ['with the form', false],
    ['with the form, rendered twice', true],
  ])('[A1] %s is an answer, and in the draft', async (_, isStrict) => {
    const drafts = memoryDrafts();
    const form = <LoanForm {...page} drafts={drafts} />;
    const { unmount } = render(isStrict ? <StrictMode>{form}</StrictMode> : form);
    await type('4711');
    unmount();
    await waitFor(async () => expect(await kept(drafts)).toContain('4711'));
  });

  it('[A1] [U4] with its borrower is in the draft of that one alone', async () => {
    const drafts = memoryDrafts();
    const { rerender } = render(<LoanForm {...page} drafts={drafts} draftId="one" />);
    await type('4711');
    rerender(<LoanForm {...page} drafts={drafts} draftId="other" />);
    await waitFor(async () => expect(await kept(drafts, 'one')).toContain('4711'));
    await waitFor(async () => expect(await screen.findByLabelText('Employees')).toHaveValue(''));
    expect(await kept(drafts, 'other')).not.toContain('4711');
  });

  it('comes back with the form', async () => {
    const drafts = memoryDrafts();
    const { unmount } = render(<LoanForm {...page} drafts={drafts} />);
    await type('4711');
    unmount();
    render(<LoanForm {...page} drafts={drafts} />);
    expect(await screen.findByLabelText('Employees')).toHaveValue('4711');
  });
});

/** A host that writes everything into its markup, and renders again at each event. */
function Inline({ form, drafts }: { readonly form: () => LoanFormProps['form']; readonly drafts: DraftStore }) {
  const [events, setEvents] = useState<readonly string[]>([]);
  return (
    <>
      <LoanForm
        form={form()}
        formats={[...company.formats]}
        texts={{ en: async () => company.form.texts!.en }}
        known={{ ...registryKnows }}
        drafts={{ ...drafts, place: 'here' }}
        asOf={day}
        onEvent={({ event }) => setEvents((before) => [...before, event])}
      />
      <p data-testid="events">{events.join(' ')}</p>
    </>
  );
}

describe('a host that makes each property anew at every render', () => {
  it.each([
    ['a definition', () => ({ ...company.form })],
    ['a compiled form', () => compileForm(company.form, company.formats)],
  ])('[U3] %s: the form is opened once, and keeps its answers', async (_, form) => {
    const drafts = memoryDrafts();
    const { rerender } = render(<Inline form={form} drafts={drafts} />);
    await type('4711');
    for (let times = 0; times < 5; times++) rerender(<Inline form={form} drafts={drafts} />);
    fireEvent.blur(screen.getByLabelText('Employees'));
    await waitFor(async () => expect(await kept(drafts)).toContain('4711'));
    await waitFor(() => expect(screen.getByTestId('events').textContent).toMatch(/answered draft$/));
    expect(
      screen
        .getByTestId('events')
        .textContent.split(' ')
        .filter((event) => event !== 'draft'),
    ).toEqual(['opened', 'answered']);
    expect(screen.getByLabelText('Employees')).toHaveValue('4711');
  });
});
