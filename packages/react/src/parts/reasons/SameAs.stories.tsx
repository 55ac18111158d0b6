import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { formOfKinds } from '../../../../../tests/loan-form/everyKind.js';
import { LoanForm } from '../../LoanForm.js';

/** An answer that was given before comes before the control of another question of the same concept. */
const meta = {
  title: 'Parts/Same as before',
  component: LoanForm,
  args: {
    ...formOfKinds('site', 'store'),
    asOf: '2026-11-23',
    known: { answers: { kinds: { site: '1 Sample Road, Ningbo' } } },
  },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof LoanForm>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Offered: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('radio', { name: /^Same as “Place of business”/ })).not.toBeChecked();
  },
};

export const TakenOver: Story = {
  play: async ({ canvas }) => {
    const same = await canvas.findByRole('radio', { name: /^Same as “Place of business”/ });
    await userEvent.click(same);
    await expect(same).toBeChecked();
    await expect(canvas.getAllByRole('textbox')).toHaveLength(1);
  },
};

export const AnotherInChinese: Story = {
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: '不一致，另行填写' }));
    await expect(await canvas.findAllByRole('textbox')).toHaveLength(2);
  },
};

export const Dark: Story = { ...TakenOver, globals: { theme: 'dark' } };
