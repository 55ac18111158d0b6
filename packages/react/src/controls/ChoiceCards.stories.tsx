import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ControlStage } from '../../../../tests/loan-form/ControlStage.js';

const meta = {
  title: 'Controls/One of a few',
  component: ControlStage,
  args: { kind: 'stage' },
} satisfies Meta<typeof ControlStage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Chosen: Story = { args: { entry: 'build' } };

export const TakenBack: Story = {
  args: { entry: 'build', required: false },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Clear this choice' }));
    await expect(canvas.getByRole('radio', { name: 'Being built' })).not.toBeChecked();
    await expect(canvas.getByRole('radio', { name: 'Being planned' })).toHaveFocus();
  },
};

export const YesOrNo: Story = {
  args: { kind: 'exports' },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'No' }));
    await expect(canvas.getByRole('radio', { name: 'No' })).toBeChecked();
  },
};

export const Wrong: Story = { args: { kind: 'exports', invalid: true } };

export const Chinese: Story = { args: { entry: 'run' }, globals: { locale: 'zh-CN' } };

export const Dark: Story = { args: { entry: 'run' }, globals: { theme: 'dark' } };
