import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ControlStage } from '../../../../../tests/loan-form/ControlStage.js';

const meta = {
  title: 'Controls/File',
  component: ControlStage,
  args: { kind: 'licence' },
} satisfies Meta<typeof ControlStage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('PDF and PNG, up to 1 MB · or drop it here')).toBeVisible();
  },
};

export const Chosen: Story = {
  args: { entry: { fileName: 'licence.pdf', mediaType: 'application/pdf', bytes: 312_400 } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Chosen · 312 kB')).toBeVisible();
  },
};

export const TakenBack: Story = {
  args: { entry: { fileName: 'licence.pdf' } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Remove licence.pdf' }));
    await expect(canvas.queryByText('licence.pdf')).toBeNull();
  },
};

export const Wrong: Story = { args: { entry: { fileName: 'licence.gif', mediaType: 'image/gif' }, invalid: true } };

export const Chinese: Story = {
  args: { entry: { fileName: '营业执照.pdf', bytes: 312_400 } },
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('已选择 · 312 kB')).toBeVisible();
  },
};
