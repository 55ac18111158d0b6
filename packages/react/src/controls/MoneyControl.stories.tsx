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
