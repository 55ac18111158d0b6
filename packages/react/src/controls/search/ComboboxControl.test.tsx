import type { Application, Locale } from '@askless/core';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleForm } from '../../../../../tests/loan-form/sampleForm.js';
import { LoanForm } from '../../LoanForm.js';

// Divisions of GB/T 4754 and their names: more than a list shows at a glance.
const trades = {
  A01: { en: 'Agriculture', 'zh-CN': '农业' },
  A03: { en: 'Animal husbandry', 'zh-CN': '畜牧业' },
  C13: { en: 'Food from farm products', 'zh-CN': '农副食品加工业' },
  C17: { en: 'Textiles', 'zh-CN': '纺织业' },
  C18: { en: 'Clothing', 'zh-CN': '纺织服装、服饰业' },
  C21: { en: 'Furniture', 'zh-CN': '家具制造业' },
  C27: { en: 'Medicines', 'zh-CN': '医药制造业' },
  C34: { en: 'General machinery', 'zh-CN': '通用设备制造业' },
  C36: { en: 'Cars', 'zh-CN': '汽车制造业' },
  E47: { en: 'Buildings', 'zh-CN': '房屋建筑业' },
  F51: { en: 'Wholesale', 'zh-CN': '批发业' },
  F52: { en: 'Retail', 'zh-CN': '零售业' },
  G54: { en: 'Road transport', 'zh-CN': '道路运输业' },
  H61: { en: 'Hotels', 'zh-CN': '住宿业' },
  H62: { en: 'Catering', 'zh-CN': '餐饮业' },
  I64: { en: 'Internet services', 'zh-CN': '互联网和相关服务' },
  I65: { en: 'Software', 'zh-CN': '软件和信息技术服务业' },
};

const { form, formats } = sampleForm({
  id: 'trades',
  title: { en: 'Loan', 'zh-CN': '贷款' },
  parts: {
    firm: {
      label: { en: 'The firm', 'zh-CN': '企业' },
      questions: {
        trade: {
          schema: { kind: 'choice', type: 'string', enum: Object.keys(trades) },
          label: { en: 'Line of business', 'zh-CN': '所属行业' },
          help: { en: 'As on the licence.', 'zh-CN': '与营业执照一致。' },
          options: trades,
        },
      },
    },
  },
});

afterEach(cleanup);

/** What comes late comes on a busy machine, too. */
const patient = { timeout: 20_000 };

/** The form on the page, and what it has answered. */
async function open(locale: Locale) {
  const opened: Application[] = [];
  render(
    <LoanForm {...{ form, formats, locale }} asOf="2026-11-23" onOpened={(application) => opened.push(application)} />,
  );
  const input = await screen.findByRole('combobox', {}, patient);
  return {
    input,
    type: (text: string) => {
      fireEvent.focus(input);
      fireEvent.change(input, { target: { value: text } });
    },
    press: (key: string) => fireEvent.keyDown(input, { key }),
    answer: () => opened.at(-1)?.answers.given.get('firm.trade'),
  };
}

const typed = (value: string) => ({ status: 'known', value, by: 'typed' });
const shown = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
/** The option that a screen reader is at. */
function active(input: HTMLElement): string | null | undefined {
  return document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent;
}

describe('a choice of more than fifteen', () => {
  it.each(['ruanjian', 'rj', '软件', 'i65', 'Ｉ６５'])('is found by %s, and Enter takes it', async (text) => {
    const { input, type, press, answer } = await open('zh-CN');
    type(text);
    await waitFor(() => expect(shown()).toEqual(['软件和信息技术服务业I65']), patient);
    expect(active(input)).toBe('软件和信息技术服务业I65');
    expect(answer()).toBeUndefined();
    press('Enter');
    expect(input).toHaveValue('软件和信息技术服务业');
    expect(input).toHaveAttribute('aria-expanded', 'false');
    expect(answer()).toEqual(typed('I65'));
  });

  it('arrows go through what was found, from the closest', async () => {
    const { input, type, press, answer } = await open('en');
    type('c');
    expect(shown().slice(0, 3)).toEqual(['Food from farm productsC13', 'TextilesC17', 'ClothingC18']);
    expect(active(input)).toBe('Food from farm productsC13');
    press('ArrowDown');
    press('ArrowDown');
    expect(active(input)).toBe('ClothingC18');
    press('ArrowUp');
    expect(active(input)).toBe('TextilesC17');
    press('Enter');
    expect(answer()).toEqual(typed('C17'));
  });

  it('Escape goes back to what was chosen, and leaving takes nothing that was only highlighted', async () => {
    const { input, type, press, answer } = await open('en');
    type('hotels');
    press('Enter');
    type('cat');
    expect(active(input)).toBe('CateringH62');
    press('Escape');
    expect(input).toHaveValue('Hotels');
    expect(screen.queryAllByRole('option')).toEqual([]);
    fireEvent.blur(input);
    expect(input).toHaveValue('Hotels');
    expect(answer()).toEqual(typed('H61'));
  });

  it('is named for screen readers: the question, its help, the list, and what of it is chosen', async () => {
    const { input, type, press } = await open('en');
    expect(input).toHaveAccessibleName('Line of business');
    expect(input).toHaveAccessibleDescription(/^As on the licence\./);
    expect(input).toHaveAttribute('aria-expanded', 'false');
    type('retail');
    expect(input).toHaveAttribute('aria-expanded', 'true');
    const list = screen.getByRole('listbox', { name: 'Line of business' });
    expect(input.getAttribute('aria-controls')).toBe(list.id);
    expect(within(list).getByRole('option', { name: /^Retail/ })).toHaveAttribute('aria-selected', 'false');
    press('Enter');
    type('r');
    expect(screen.getByRole('option', { name: /^Retail/ })).toHaveAttribute('aria-selected', 'true');
    expect(await screen.findByText(/^\d+ answers found/, {}, patient)).toHaveAttribute(
      'id',
      expect.stringMatching(/-found$/),
    );
  });

  it('what names nothing stays as it was typed, and is said to be no answer', async () => {
    const { input, type, answer } = await open('en');
    type('space travel');
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(active(input)).toBeUndefined();
    fireEvent.blur(input);
    expect(input).toHaveValue('space travel');
    expect(input).toHaveAttribute('aria-invalid', 'true');
    expect(answer()).toBeUndefined();
  });
});
