import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ControlStage } from '../../../../tests/loan-form/ControlStage.js';

const meta = {
  title: 'Controls/Money',
  component: ControlStage,
  args: { kind: 'amount' },
} satisfies Meta<typeof ControlStage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Typed: Story = {
  play: async ({ canvas }) => {
    const box = canvas.getByRole('textbox', { name: 'Loan amount' });
    await userEvent.type(box, '6000000');
    await expect(box).toHaveAccessibleDescription('= CNY 6,000,000 (6 million)');
  },
};

export const InMillions: Story = {
  args: { entry: { unit: 'one', text: '1,500,000' } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'million' }));
    await expect(canvas.getByRole('textbox')).toHaveValue('1.5');
  },
};

export const Wrong: Story = { args: { entry: { unit: 'one', text: 'six' }, invalid: true } };

export const Chinese: Story = {
  args: { entry: { unit: 'wan', text: '600' } },
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toHaveAccessibleDescription(/陆佰万元整/);
  },
};

export const Dark: Story = { args: { entry: { unit: 'one', text: '600,000' } }, globals: { theme: 'dark' } };

/** Of project finance: hundreds of millions in Chinese, and usual answers. */
export const Large: Story = {
  args: { kind: 'plant' },
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: '1.2 亿元' }));
    await expect(canvas.getByRole('radio', { name: '亿元' })).toBeChecked();
    await expect(canvas.getByRole('textbox')).toHaveValue('1.2');
    await expect(canvas.getByRole('textbox')).toHaveAccessibleDescription(/120,000,000/);
  },
};
