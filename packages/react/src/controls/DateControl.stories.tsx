import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ControlStage } from '../../../../tests/loan-form/ControlStage.js';

const meta = {
  title: 'Controls/Date',
  component: ControlStage,
  args: { kind: 'opened' },
} satisfies Meta<typeof ControlStage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Pasted: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('textbox', { name: 'Day' }));
    await userEvent.paste('2017年4月18日');
    await expect(canvas.getByRole('textbox', { name: 'Year' })).toHaveValue('2017');
    await expect(canvas.getByRole('textbox', { name: 'Month' })).toHaveValue('4');
    await expect(canvas.getByRole('textbox', { name: 'Day' })).toHaveValue('18');
  },
};

export const Wrong: Story = { args: { entry: { year: '2023', month: '2', day: '29' }, invalid: true } };

export const DayOfTheYear: Story = { args: { kind: 'yearEnd', entry: { year: '', month: '12', day: '31' } } };

export const Chinese: Story = {
  args: { entry: { year: '2017', month: '4', day: '18' } },
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox', { name: '年' })).toHaveValue('2017');
  },
};

export const UsualAnswers: Story = {
  args: { kind: 'payout' },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'in 1 month' }));
    await expect(canvas.getByRole('textbox', { name: 'Day' })).toHaveValue('23');
    await expect(canvas.getByRole('textbox', { name: 'Month' })).toHaveValue('12');
  },
};

export const UsualAnswersInChinese: Story = {
  args: { kind: 'payout' },
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('group', { name: '常用答案' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: '3个月后' })).toHaveAttribute('aria-pressed', 'false');
  },
};
