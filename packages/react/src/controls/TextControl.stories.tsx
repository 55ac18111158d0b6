import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ControlStage } from '../../../../tests/loan-form/ControlStage.js';

const meta = {
  title: 'Controls/Text',
  component: ControlStage,
  args: { kind: 'name' },
} satisfies Meta<typeof ControlStage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Typed: Story = {
  play: async ({ canvas }) => {
    const box = canvas.getByRole('textbox', { name: 'Trading name' });
    await userEvent.type(box, 'Lao Chen');
    await expect(box).toHaveValue('Lao Chen');
  },
};

export const Wrong: Story = { args: { entry: 'x'.repeat(41), invalid: true } };

export const Chinese: Story = { args: { entry: '老陈面馆' }, globals: { locale: 'zh-CN' } };

export const SeveralLines: Story = { args: { kind: 'story' } };

export const NearlyFull: Story = {
  args: { kind: 'story', entry: 'x'.repeat(290) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toHaveAccessibleDescription('10 characters left');
  },
};

export const TooLong: Story = {
  args: { kind: 'story', entry: 'x'.repeat(310), invalid: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toHaveAccessibleDescription('10 characters too many');
  },
};

export const Dark: Story = { args: { entry: 'Lao Chen' }, globals: { theme: 'dark' } };
