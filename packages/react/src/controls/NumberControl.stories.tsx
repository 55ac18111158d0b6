import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ControlStage } from '../../../../tests/loan-form/ControlStage.js';

const meta = {
  title: 'Controls/Number',
  component: ControlStage,
  args: { kind: 'share' },
} satisfies Meta<typeof ControlStage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Percent: Story = { args: { entry: '51.5' } };

export const Counted: Story = {
  args: { kind: 'months', entry: '24' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox', { name: 'Tenor' })).toHaveAccessibleDescription('months');
  },
};

export const Empty: Story = {};

export const Wrong: Story = { args: { entry: '101', invalid: true } };

export const Chinese: Story = { args: { kind: 'months', entry: '24' }, globals: { locale: 'zh-CN' } };

export const MaybeAFraction: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('textbox', { name: 'Your share' }), '0.125');
    await userEvent.tab();
    await expect(await canvas.findByText('Is it 12.5% or 0.125%?')).toBeVisible();
  },
};

export const UsualAnswers: Story = {
  args: { kind: 'months' },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: '3 years' }));
    await expect(canvas.getByRole('textbox', { name: 'Tenor' })).toHaveValue('36');
    await expect(canvas.getByRole('button', { name: '3 years' })).toHaveAttribute('aria-pressed', 'true');
  },
};
