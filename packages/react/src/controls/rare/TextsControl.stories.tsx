import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ControlStage } from '../../../../../tests/loan-form/ControlStage.js';

const meta = {
  title: 'Controls/List of texts',
  component: ControlStage,
  args: { kind: 'products' },
} satisfies Meta<typeof ControlStage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Entry 1' })).toHaveValue('');
  },
};

export const Added: Story = {
  args: { entry: ['noodles'] },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add another' }));
    await expect(await canvas.findByRole('textbox', { name: 'Entry 2' })).toHaveValue('');
  },
};

export const NoneAtAll: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('checkbox', { name: 'None' }));
    await expect(canvas.queryByRole('textbox')).toBeNull();
  },
};

export const Wrong: Story = { args: { entry: ['x'.repeat(300)], invalid: true } };

export const Chinese: Story = { args: { entry: ['面条', '米粉'] }, globals: { locale: 'zh-CN' } };
