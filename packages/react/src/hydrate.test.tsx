import { fireEvent, screen, waitFor } from '@testing-library/react';
import { compileForm } from '@askless/core/define';
import { memoryDrafts } from '@askless/drafts';
import { act } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { company, registryKnows } from '../../../tests/loan-form/company.js';
import { LoanForm, preloadParts, type LoanFormProps } from './index.js';
import { words as en } from './texts/given/en.js';
import { words as zhCN } from './texts/given/zh-CN.js';

const { texts = {} } = company.form;
const form = compileForm(company.form, company.formats);
const page = { form, formats: company.formats, texts, words: [en, zhCN], known: registryKnows, asOf: '2026-11-23' };

let leave = (): void => undefined;
afterEach(() => act(() => leave()));

/** Takes over in the browser what a server sent; how the first rendering differs from it throws. */
async function takeOver(props: LoanFormProps) {
  const container = document.createElement('div');
  const html = renderToString(<LoanForm {...props} />);
  container.innerHTML = html;
  document.body.append(container);
  const differences: unknown[] = [];
  const heading = container.querySelector('h1');
  const root = await act(async () =>
    hydrateRoot(container, <LoanForm {...props} />, { onRecoverableError: (error) => differences.push(error) }),
  );
  leave = () => {
    root.unmount();
    container.remove();
  };
  return { container, html, heading, differences, root };
}

describe('[U6] what a server sent', () => {
  it.each(['en', 'zh-CN'])('is taken over as it stands, in %s', async (locale) => {
    await preloadParts();
    const { container, heading, differences } = await takeOver({ ...page, locale });
    expect(differences).toEqual([]);
    expect(container.querySelector('h1')).toBe(heading);
    const staff = screen.getByLabelText(locale === 'en' ? 'Employees' : '从业人数');
    fireEvent.change(staff, { target: { value: '12' } });
    fireEvent.blur(staff);
    expect(staff).toHaveValue('12');
  });

  it('its shape, where the words come late, becomes the form', async () => {
    const { words: _, ...late } = page;
    const { container, differences } = await takeOver(late);
    expect(await screen.findByLabelText('Employees')).toBeInTheDocument();
    expect(differences).toEqual([]);
    expect(container.querySelector('[aria-busy]')).toBeNull();
  });

  it('gives way to the draft that the browser keeps, and without one goes on', async () => {
    const drafts = memoryDrafts();
    const first = await takeOver({ ...page, drafts });
    const before = screen.getByLabelText('Employees');
    fireEvent.change(before, { target: { value: '4711' } });
    fireEvent.blur(before);
    await waitFor(async () => expect(await drafts.list()).toMatchObject({ ok: true, value: [{}] }));
    expect(screen.getByLabelText('Employees')).toBe(before);
    await act(async () => first.root.unmount());
    first.container.remove();
    await takeOver({ ...page, drafts });
    expect(await screen.findByText(/^Welcome back/)).toBeInTheDocument();
  });
});
