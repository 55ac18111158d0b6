import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ControlStage } from '../../../../../tests/loan-form/ControlStage.js';

const meta = {
  title: 'Controls/Country',
  component: ControlStage,
  args: { kind: 'country' },
} satisfies Meta<typeof ControlStage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('combobox', { name: 'Main export market' })).toHaveValue('');
  },
};

export const Chosen: Story = {
  play: async ({ canvas }) => {
    const list = await canvas.findByRole('combobox');
    await userEvent.selectOptions(list, 'Germany');
    await expect(list).toHaveValue('DE');
  },
};

export const Chinese: Story = {
  args: { entry: 'HK' },
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('combobox')).toHaveDisplayValue('中国香港');
  },
};
