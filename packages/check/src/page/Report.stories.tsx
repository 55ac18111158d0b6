import { defineReference } from '@askless/adapters/reference';
import { businessLoan } from '@askless/catalog/business-loan';
import { texts as en } from '@askless/catalog/business-loan/texts/en';
import { texts as zhCN } from '@askless/catalog/business-loan/texts/zh-CN';
import type { Locale } from '@askless/core';
import { compileForm } from '@askless/core/define';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { checkForm } from '../index.js';
import { renderReportBody, reportStyle } from './index.js';

const definition = { ...businessLoan, texts: { en, 'zh-CN': zhCN } };
const format = defineReference(businessLoan);
const form = compileForm(definition, [format]);
const report = checkForm(form, { definition });

interface ReportProps {
  readonly locale?: Locale;
  readonly theme?: 'light' | 'dark';
}

/** The check of the catalogue's form, as `askless check --report` writes it. */
function Report({ locale = 'en', theme = 'light' }: ReportProps) {
  const formats = { [format.format.id]: format.format.title[locale] };
  const body = renderReportBody({ report, form, texts: definition.texts[locale], locale, formats });
  return (
    <>
      <style>{reportStyle}</style>
      <div className="askless-report" data-theme={theme} lang={locale} dangerouslySetInnerHTML={{ __html: body }} />
    </>
  );
}

const meta = {
  title: 'Check/Report',
  component: Report,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Report>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Catalogue: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('questions in the form')).toBeVisible();
    await expect(
      canvas.getByText('Nothing is asked that no need can want, or whose answer makes no difference.'),
    ).toBeVisible();
  },
};

export const Chinese: Story = {
  globals: { locale: 'zh-CN', theme: 'dark' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('逐题说明')).toBeVisible();
  },
};
