import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Condition, FormTexts } from '@askless/core';
import { smallForm, type SmallForm } from '@askless/core/testing';
import { describe, expect, it } from 'vitest';
import { checkForm } from '../index.js';
import { renderReport, reportStyle, type ReportContent } from '../report.js';
import { reportStyleHash } from './index.js';

const yes = { kind: 'boolean', whenNotAsked: null } as const;
const is = (id: string, value: string | boolean): Condition => ({ '==': [{ var: id }, value] });

const small: SmallForm = {
  questions: {
    'profile.kind': { kind: 'choice', options: ['x', 'y', 'z', 'w'], whenNotAsked: null },
    'a.one': { ...yes, when: is('profile.kind', 'x') },
    'a.two': { ...yes, when: { and: [is('a.one', true), is('a.one', false)] } },
    'g.name': { kind: 'text' },
  },
  groups: { g: { minRows: 1 } },
};

const texts: FormTexts = {
  title: 'A <form> & "more"',
  sections: { profile: 'Profile', a: 'Part A' },
  groups: { g: { label: 'Owners', row: 'Owner' } },
  questions: {
    'profile.kind': { label: 'Kind', why: 'It decides.', options: {} },
    'a.one': { label: 'First <b>', why: "It's needed." },
  },
  sources: {},
  checks: {},
  products: {},
  gates: {},
};

function page(more: Partial<ReportContent> = {}): string {
  const form = smallForm(small);
  return renderReport({ report: checkForm(form), form, texts, locale: 'en', formats: { test: 'The test' }, ...more });
}

/** What a question's card says, without its marks. */
function cardOf(html: string, id: string): string {
  const card = html.split('<li class="question">').find((one) => one.includes(`<code>${id}</code>`)) ?? '';
  return (
    card
      .split('</li>')[0]
      ?.replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ') ?? ''
  );
}

describe('renderReport', () => {
  it('allows its one style and nothing else, and needs nothing else', () => {
    const html = page();
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    expect(style).toBe(reportStyle);
    expect(createHash('sha256').update(style).digest('base64')).toBe(reportStyleHash);
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${reportStyleHash}'; base-uri`.replaceAll("'", '&#39;'),
    );
    expect(html).not.toMatch(/<script|\sstyle="|\son[a-z]+="|<link|url\(|https?:/);
    expect(html.match(/<style/g)).toHaveLength(1);
  });

  it('takes its colours from the theme', () => {
    const tokens = readFileSync(new URL('../../../react/src/theme/tokens.css', import.meta.url), 'utf8');
    const own = new Set(reportStyle.replace(/@media print.*$/s, '').match(/#[0-9a-f]{6}/g));
    expect([...own].filter((colour) => !tokens.includes(colour))).toEqual([]);
  });

  it('says of each question who is asked, why, what for and how long it takes', () => {
    const html = page();
    expect(cardOf(html, 'profile.kind')).toContain(
      'Who Everyone Why It decides. Needed by The test: profile.kind Decides First',
    );
    expect(cardOf(html, 'a.one')).toContain('Who 25% of profiles · depends on Kind Why It&#39;s needed.');
    expect(cardOf(html, 'a.one')).toContain('Time about 6 s');
    expect(cardOf(html, 'a.two')).toContain('Who Nobody, in these formats');
    expect(cardOf(html, 'g.name')).toContain('Who Everyone · in each row of “Owners”');
  });

  it('shows what was found, and shades the map by the share of profiles', () => {
    const html = page();
    expect(html).toContain('<span class="tag">To put right</span> No borrower is ever asked a.two.');
    expect(html).toContain('aria-label="Part A: 2 questions, 0 of them for every profile"');
    expect(html).toMatch(/class="shade"[^>]*fill-opacity="0.33"[^>]*><title>First &lt;b&gt;/);
  });

  it('puts the map first, and each heading before what it is of', () => {
    const parts = page()
      .split(/<h2[^>]*>/)
      .slice(1);
    expect(parts.map((part) => part.split('<')[0]?.trim())).toEqual([
      'The form as a map',
      'What is proved',
      'Findings',
      'Question by question',
    ]);
    const marks = ['class="map"', 'class="claims"', 'class="finding fault"', 'class="question"'];
    expect(parts.map((part, place) => part.includes(marks[place] ?? ''))).toEqual([true, true, true, true]);
  });

  it('speaks Chinese, in the theme that is asked for', () => {
    const html = page({ locale: 'zh-CN', theme: 'dark' });
    expect(html).toContain('<html lang="zh-CN">');
    expect(html).toContain('data-theme="dark"');
    expect(cardOf(html, 'a.one')).toContain('问谁 25% 的画像 · 取决于Kind 为何问');
    expect(html).toContain('没有任何借款人会被问到 a.two。');
  });

  it('shows whatever texts hold as text', () => {
    const html = page();
    expect(html).toContain('A &lt;form&gt; &amp; &quot;more&quot;');
    expect(html).not.toContain('<form>');
  });
});
