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
    const box = await canvas.findByRole('combobox');
    await userEvent.type(box, 'germ');
    await userEvent.keyboard('{Enter}');
    await expect(box).toHaveValue('Germany');
  },
};

export const Open: Story = {
  play: async ({ canvas }) => {
    const box = await canvas.findByRole('combobox');
    await userEvent.type(box, 'united');
    await expect(canvas.getAllByRole('option')[0]).toHaveTextContent('United States');
    await expect(box).toHaveAttribute('aria-expanded', 'true');
  },
};

export const NothingFound: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(await canvas.findByRole('combobox'), 'zzz');
    await expect(canvas.getByText(/^Nothing found:/)).toBeVisible();
  },
};

export const Wrong: Story = { args: { invalid: true, entry: 'Atlantis' } };

export const Chinese: Story = {
  args: { entry: 'HK' },
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('combobox')).toHaveValue('中国香港');
  },
};
