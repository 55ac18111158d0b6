import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { errors, focusedName, press, send } from '../../../../../tests/loan-form/borrower.js';
import { formOfKinds } from '../../../../../tests/loan-form/everyKind.js';
import { showForm } from '../../../../../tests/loan-form/showForm.js';

describe('a list of texts', () => {
  it('grows by keyboard, and leaves out lines without anything in them', async () => {
    const shown = showForm(formOfKinds('products'));
    await expect.element(page.getByRole('group', { name: 'Main products' })).toBeVisible();
    await userEvent.type(page.getByRole('textbox', { name: 'Entry 1' }), 'noodles');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.poll(focusedName).toBe('Entry 2');
    await userEvent.keyboard('rice');
    await press('Add another');
    await expect.poll(focusedName).toBe('Entry 3');
    await press('Remove Entry 3');
    await expect.poll(focusedName).toBe('Entry 2');
    await press('Remove Entry 1');
    await expect.element(page.getByRole('textbox', { name: 'Entry 1' })).toHaveValue('rice');
    expect(await send(shown)).toEqual({ 'kinds.products': ['rice'] });
  });

  it('may have none at all', async () => {
    const shown = showForm(formOfKinds('products'));
    await userEvent.click(page.getByRole('checkbox', { name: 'None' }));
    expect(page.getByRole('textbox').elements()).toEqual([]);
    expect(await send(shown)).toEqual({ 'kinds.products': [] });
  });
});

describe('an address', () => {
  it('is one line', async () => {
    const shown = showForm(formOfKinds('site'));
    await expect.element(page.getByRole('group', { name: 'Place of business' })).toBeVisible();
    await userEvent.type(page.getByRole('textbox', { name: 'Address' }), '1 Sample Road');
    expect(await send(shown)).toEqual({ 'kinds.site': '1 Sample Road' });
  });

  it('or parts, which come together again in one line', async () => {
    const shown = showForm(formOfKinds('site'));
    await userEvent.type(page.getByRole('textbox', { name: 'Address' }), '1 Sample Road');
    await press('Enter it in parts');
    await expect.element(page.getByRole('textbox', { name: 'Street and number' })).toHaveValue('1 Sample Road');
    await userEvent.type(page.getByRole('textbox', { name: 'Town or city' }), 'Lyon');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Country or region' }), 'FR');
    expect(await send(shown)).toEqual({ 'kinds.site': { country: 'FR', city: 'Lyon', line: '1 Sample Road' } });
  });

  it('in parts has lists that can be seen to open', async () => {
    const shown = showForm({ ...formOfKinds('site'), locale: 'zh-CN' });
    await press('分栏填写');
    await userEvent.selectOptions(page.getByRole('combobox', { name: '国家或地区' }), 'CN');
    await userEvent.selectOptions(page.getByRole('combobox', { name: '省（自治区、直辖市）' }), '浙江省');
    const lists = [...shown.container.querySelectorAll('select')];
    expect(lists.map((list) => list.parentElement?.querySelector('svg') !== null)).toEqual([true, true, true]);
  });

  it('in China is chosen level by level, and a changed level clears only what no longer fits', async () => {
    const shown = showForm({ ...formOfKinds('site'), locale: 'zh-CN' });
    await press('分栏填写');
    await userEvent.selectOptions(page.getByRole('combobox', { name: '国家或地区' }), 'CN');
    await userEvent.selectOptions(page.getByRole('combobox', { name: '省（自治区、直辖市）' }), '浙江省');
    await userEvent.selectOptions(page.getByRole('combobox', { name: '市', exact: true }), '温州市');
    await userEvent.selectOptions(page.getByRole('combobox', { name: '区县', exact: true }), '鹿城区');
    await userEvent.selectOptions(page.getByRole('combobox', { name: '市', exact: true }), '宁波市');
    await expect.element(page.getByRole('combobox', { name: '区县', exact: true })).toHaveValue('');
    await expect.element(page.getByRole('combobox', { name: '省（自治区、直辖市）' })).toHaveValue('浙江省');
    await userEvent.selectOptions(page.getByRole('combobox', { name: '区县', exact: true }), '北仑区');
    await userEvent.type(page.getByRole('textbox', { name: '街道和门牌' }), '示例路 1 号');
    await press('合为一行填写');
    await expect.element(page.getByRole('textbox', { name: '详细地址' })).toHaveValue('浙江省宁波市北仑区示例路 1 号');
    expect(shown.submissions).toEqual([]);
  });

  it.each(['北仑', 'beilun', 'nbsbl'])('in China is found by any level: %s', async (typed) => {
    showForm({ ...formOfKinds('site'), locale: 'zh-CN' });
    await press('分栏填写');
    await userEvent.selectOptions(page.getByRole('combobox', { name: '国家或地区' }), 'CN');
    await userEvent.type(page.getByRole('combobox', { name: '搜索省、市或区县（名称或拼音均可）' }), typed);
    await userEvent.click(page.getByRole('option', { name: '浙江省宁波市北仑区' }));
    await expect.element(page.getByRole('combobox', { name: '省（自治区、直辖市）' })).toHaveValue('浙江省');
    await expect.element(page.getByRole('combobox', { name: '市', exact: true })).toHaveValue('宁波市');
    await expect.element(page.getByRole('combobox', { name: '区县', exact: true })).toHaveValue('北仑区');
  });

  it('in the United States has its states', async () => {
    const shown = showForm(formOfKinds('site'));
    await userEvent.type(page.getByRole('textbox', { name: 'Address' }), '1 Sample Road');
    await press('Enter it in parts');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Country or region' }), 'US');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'State or province' }), 'Illinois');
    expect(await send(shown)).toEqual({ 'kinds.site': { country: 'US', region: 'IL', line: '1 Sample Road' } });
  });

  it('in parts needs its street', async () => {
    const shown = showForm(formOfKinds('site'));
    await press('Enter it in parts');
    await userEvent.type(page.getByRole('textbox', { name: 'Town or city' }), 'Ningbo');
    await press('Enter it in one line');
    await expect.element(page.getByRole('textbox', { name: 'Address' })).toHaveValue('Ningbo');
    expect(await send(shown)).toEqual({ 'kinds.site': 'Ningbo' });
  });
});

describe('a file', () => {
  const picker = () => page.getByLabelText('Business licence');

  it('is sent by its name, type and size, never its content; a name is only a name', async () => {
    const shown = showForm(formOfKinds('licence'));
    await userEvent.upload(picker(), new File(['%PDF-1.7'], '<b>licence</b>.pdf', { type: 'application/pdf' }));
    await expect.element(page.getByText('<b>licence</b>.pdf', { exact: true }).first()).toBeVisible();
    expect(shown.container.querySelectorAll('.askless-file b')).toHaveLength(0);
    expect(await send(shown)).toEqual({
      'kinds.licence': { fileName: '<b>licence</b>.pdf', mediaType: 'application/pdf', bytes: 8 },
    });
  });

  it.each([
    [
      'of another type',
      new File(['GIF89a'], 'licence.gif', { type: 'image/gif' }),
      'Choose a file of one of these types: PDF and PNG',
    ],
    [
      'too large',
      new File(['x'.repeat(1_000_001)], 'licence.pdf', { type: 'application/pdf' }),
      'Choose a file of 1 MB or less',
    ],
  ])('%s is refused when the control is left, and another one taken', async (_name, file, sentence) => {
    const shown = showForm(formOfKinds('licence'));
    await userEvent.upload(picker(), file);
    await press('Continue to check and send');
    expect(errors()).toEqual([sentence]);
    await userEvent.upload(picker(), new File(['%PDF'], 'licence.pdf', { type: 'application/pdf' }));
    expect(errors()).toEqual([]);
    expect(await send(shown)).toEqual({
      'kinds.licence': { fileName: 'licence.pdf', mediaType: 'application/pdf', bytes: 4 },
    });
  });

  it('can be taken back', async () => {
    const shown = showForm(formOfKinds('licence'));
    await userEvent.upload(picker(), new File(['%PDF'], 'licence.pdf', { type: 'application/pdf' }));
    await press('Remove licence.pdf');
    await expect.element(picker()).toHaveFocus();
    await press('Continue to check and send');
    expect(errors()).toEqual(['Enter an answer']);
    expect(shown.submissions).toEqual([]);
  });
});
