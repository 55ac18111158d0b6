import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ControlStage } from '../../../../tests/loan-form/ControlStage.js';

const meta = {
  title: 'Controls/Any number of options',
  component: ControlStage,
  args: { kind: 'securities' },
} satisfies Meta<typeof ControlStage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const OneThatStandsAlone: Story = {
  args: { entry: ['land', 'stock'] },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: 'None of these' }));
    await expect(canvas.getByRole('checkbox', { name: 'Stock' })).not.toBeChecked();
    await expect(canvas.getByRole('checkbox', { name: 'None of these' })).toBeChecked();
  },
};

export const Wrong: Story = { args: { invalid: true } };

export const Chinese: Story = { args: { entry: ['land'] }, globals: { locale: 'zh-CN' } };
