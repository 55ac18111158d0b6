import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { compileForm } from '@askless/core/define';
import { describe, expect, it } from 'vitest';
import { company, companyAnswers } from '../../../tests/loan-form/company.js';
import { preloadParts } from './index.js';
import { LoanForm } from './LoanForm.js';
import { words as en } from './texts/given/en.js';
import { words as zhCN } from './texts/given/zh-CN.js';

describe('on a server', () => {
  it.each(['en', 'zh-CN'] as const)('the form is its shape until the browser takes over, in %s', (locale) => {
    const html = renderToString(<LoanForm {...company} known={companyAnswers} locale={locale} asOf="2026-11-23" />);
    expect(html).toContain(
      `<div class="askless" lang="${locale}" data-theme="auto" data-density="comfortable" data-contrast="auto" part="form">`,
    );
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

describe('on a server that has the words and the compiled form', () => {
  const { texts = {} } = company.form;
  const form = compileForm(company.form, company.formats);
  const page = { form, formats: company.formats, texts, words: [en, zhCN], asOf: '2026-11-23' } as const;

  it.each([
    ['en', 'Your company', 'Employees'],
    ['zh-CN', '企业情况', '从业人数'],
  ] as const)('the first page is there, in %s, without a style', async (locale, title, question) => {
    await preloadParts();
    const html = renderToString(<LoanForm {...page} known={companyAnswers} locale={locale} />);
    expect(html).toContain(`>${title}</h1>`);
    expect(html).not.toMatch(/ style=|<style|<script|aria-busy/);
    const asked = renderToStaticMarkup(<LoanForm {...page} locale={locale} />);
    expect(asked).toContain(question);
    expect(asked).toMatch(/<input[^>]+name=|<input[^>]+id=/);
  });

  it('[T3] nothing tells its host before it is on a page', () => {
    const events: unknown[] = [];
    renderToString(<LoanForm {...page} onEvent={(event) => events.push(event)} />);
    expect(events).toEqual([]);
  });
});
