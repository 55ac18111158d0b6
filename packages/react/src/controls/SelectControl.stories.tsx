import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ControlStage } from '../../../../tests/loan-form/ControlStage.js';

const meta = {
  title: 'Controls/One of many',
  component: ControlStage,
  args: { kind: 'trade' },
} satisfies Meta<typeof ControlStage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Chosen: Story = {
  play: async ({ canvas }) => {
    const list = canvas.getByRole('combobox', { name: 'Line of business' });
    await userEvent.selectOptions(list, 'Catering');
    await expect(list).toHaveValue('food');
  },
};

export const Wrong: Story = { args: { invalid: true } };

export const Chinese: Story = { args: { entry: 'move' }, globals: { locale: 'zh-CN' } };
