import { renderToString } from 'react-dom/server';
import { compileForm } from '@askless/core/define';
import { describe, expect, it } from 'vitest';
import { company, companyAnswers } from '../../../tests/loan-form/company.js';
import { LoanForm } from './LoanForm.js';

describe('on a server', () => {
  it.each(['en', 'zh-CN'] as const)('the form is its shape until the browser takes over, in %s', (locale) => {
    const html = renderToString(<LoanForm {...company} known={companyAnswers} locale={locale} asOf="2026-11-23" />);
    expect(html).toContain(`<div class="askless" lang="${locale}" data-theme="auto" data-density="comfortable">`);
    expect(html).toContain('aria-busy="true"');
    expect(html).not.toMatch(/ style=|<style|<script|Chen Wei|990000198005191041/);
  });

  it('a compiled form too; two of them are the same, and so in the browser', () => {
    const form = compileForm(company.form, company.formats);
    const once = () => renderToString(<LoanForm form={form} theme="dark" density="compact" />);
    expect(once()).toBe(once());
    expect(once()).toContain('data-theme="dark" data-density="compact"');
  });
});
