import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ControlStage } from '../../../../../tests/loan-form/ControlStage.js';

const meta = {
  title: 'Controls/Address',
  component: ControlStage,
  args: { kind: 'site' },
} satisfies Meta<typeof ControlStage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Address' })).toHaveValue('');
  },
};

export const InParts: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Address' }), '1 Sample Road');
    await userEvent.click(canvas.getByRole('button', { name: 'Enter it in parts' }));
    await expect(canvas.getByRole('textbox', { name: 'Street and number' })).toHaveValue('1 Sample Road');
  },
};

export const Wrong: Story = { args: { invalid: true } };

export const Chinese: Story = {
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: '分栏填写' }));
    await expect(canvas.getByRole('textbox', { name: '邮政编码' })).toHaveValue('');
  },
};
