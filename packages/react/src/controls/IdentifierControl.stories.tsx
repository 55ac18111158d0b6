import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ControlStage } from '../../../../tests/loan-form/ControlStage.js';

const meta = {
  title: 'Controls/Code',
  component: ControlStage,
  args: { kind: 'code' },
} satisfies Meta<typeof ControlStage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Typed: Story = {
  play: async ({ canvas }) => {
    const box = canvas.getByRole('textbox', { name: 'Credit code' });
    await userEvent.type(box, '91990000ma03t00009');
    await expect(box).toHaveAccessibleDescription('91 990000 MA03T0000 9 check character is right');
  },
};

export const HalfWay: Story = { args: { entry: '91990000MA' } };

export const LetterItCanNotHave: Story = { args: { entry: '91990000MAO' } };

export const Wrong: Story = { args: { entry: '91990000MA03T00008', invalid: true } };

export const Email: Story = { args: { kind: 'email', entry: 'borrower@example.com' } };

export const Chinese: Story = { args: { entry: '91990000MA03T00009' }, globals: { locale: 'zh-CN' } };
