import type { Upload, Uploaded } from '@askless/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { formOfKinds } from '../../../../../tests/loan-form/everyKind.js';
import { LoanForm } from '../../LoanForm.js';

const never = new Promise<Uploaded>(() => undefined);
const takes: Upload = () => Promise.resolve({ status: 'accepted', reference: 'f-1' });

const meta = {
  title: 'Controls/File upload',
  component: LoanForm,
  args: { ...formOfKinds('licence'), asOf: '2026-11-23', upload: takes },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof LoanForm>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

async function choose(canvas: Canvas, name = 'licence.pdf', label: RegExp = /Business licence/): Promise<void> {
  const file = new File(['content'], name, { type: 'application/pdf' });
  await userEvent.upload(await canvas.findByLabelText(label, { selector: 'input' }), file);
}

/** A host that stays where a file has come to. */
const stays =
  (at: 'scanning' | number): Upload =>
  (_file, { onProgress }) => {
    onProgress(at);
    return never;
  };

export const Needed: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('PDF and PNG, up to 1 MB · or drop it here')).toBeVisible();
  },
};

export const Uploading: Story = {
  args: { upload: stays(0.42) },
  play: async ({ canvas }) => {
    await choose(canvas);
    await expect(await canvas.findByText('Uploading, 42%')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Cancel licence.pdf' })).toBeVisible();
  },
};

export const Scanning: Story = {
  args: { upload: stays('scanning') },
  play: async ({ canvas }) => {
    await choose(canvas);
    await expect((await canvas.findAllByText('Being checked'))[0]).toBeVisible();
  },
};

export const Read: Story = {
  args: { upload: () => Promise.resolve({ status: 'accepted', reference: 'f-1', read: 3 }) },
  play: async ({ canvas }) => {
    await choose(canvas);
    await expect(await canvas.findByText('Accepted · 7 B · 3 answers read from it')).toBeVisible();
  },
};

export const Accepted: Story = {
  play: async ({ canvas }) => {
    await choose(canvas);
    await expect(await canvas.findByText('Accepted · 7 B')).toBeVisible();
  },
};

export const Replaced: Story = {
  play: async ({ canvas }) => {
    await choose(canvas, 'old.pdf');
    await canvas.findByText('Accepted · 7 B');
    await choose(canvas, 'new.pdf');
    await expect(await canvas.findByText('Accepted · 7 B · replaces old.pdf')).toBeVisible();
  },
};

export const Refused: Story = {
  args: {
    upload: () => Promise.resolve({ status: 'refused', text: 'This PDF is locked. Save it without a password.' }),
  },
  play: async ({ canvas }) => {
    await choose(canvas);
    await expect(await canvas.findByRole('alert')).toHaveTextContent('This PDF is locked.');
  },
};

export const Interrupted: Story = {
  args: { upload: () => Promise.reject(new TypeError('network')), onError: () => undefined },
  play: async ({ canvas }) => {
    await choose(canvas);
    await expect(await canvas.findByRole('button', { name: 'Try again licence.pdf' })).toBeVisible();
  },
};

export const Chinese: Story = {
  args: { upload: stays(0.42) },
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await choose(canvas, '营业执照.pdf', /营业执照/);
    await expect(await canvas.findByText('正在上传，已完成 42%')).toBeVisible();
  },
};

export const Dark: Story = { ...Uploading, globals: { theme: 'dark' } };
