import { compileForm } from '@askless/core/define';
import type { FormTexts } from '@askless/core';
import { describe, expect, it } from 'vitest';
import { businessLoan } from '../index.js';
import { texts as en } from './en.js';
import { texts as zhCN } from './zh-CN.js';

const form = compileForm({ ...businessLoan, texts: { 'zh-CN': zhCN, en } }, []);
const questions: FormTexts['questions'] = en.questions;
const han = /\p{Script=Han}/u;

/** Every text by its path. */
function flat(texts: unknown, path: string = ''): [path: string, text: string][] {
  if (typeof texts === 'string') return [[path, texts]];
  return Object.entries(texts as object).flatMap(([name, inside]) =>
    flat(inside, path === '' ? name : `${path}/${name}`),
  );
}

const english = flat(en);
const chinese = flat(zhCN);

describe('the texts of business-loan', () => {
  it('are for the same things in both languages', () => {
    expect(chinese.map(([path]) => path).toSorted()).toEqual(english.map(([path]) => path).toSorted());
    expect(english.length).toBeGreaterThan(900);
  });

  it('have a label and a reason for each question, and its options, no more and no fewer', () => {
    for (const texts of [en.questions, zhCN.questions] as FormTexts['questions'][]) {
      expect(Object.keys(texts).toSorted()).toEqual(form.questions.map(({ id }) => id).toSorted());
      for (const { id, spec } of form.questions) {
        const { label = '', why = '', options } = texts[id] ?? {};
        expect({
          id,
          label: label.trim() !== '',
          why: why.trim() !== '',
          options: options && Object.keys(options),
        }).toEqual({
          id,
          label: true,
          why: true,
          options: spec.options,
        });
      }
    }
  });

  it('are English in English', () => {
    expect(
      english.filter(([, text]) => han.test(text) || /[，。；：（）“”‘]/u.test(text.replaceAll(/[“”‘’]/g, ''))),
    ).toEqual([]);
  });

  it('are Chinese in Chinese, but for names and codes', () => {
    const names = /^(?:[A-Z0-9 .&/()+-]+|IFRS.*|GLEIF|LEI|EUR.*|[A-Z]{3})$/;
    expect(chinese.filter(([, text]) => !han.test(text) && !names.test(text))).toEqual([]);
  });

  it('are set in full width in Chinese: no ASCII comma, semicolon, colon, bracket or quotation mark beside a Chinese character', () => {
    expect(chinese.filter(([, text]) => /\p{Script=Han}[,;:!?("']|[,;:!?)"']\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('have neither space at their ends nor two in a row, nor words of the program', () => {
    for (const [path, text] of [...english, ...chinese]) {
      expect({ path, text }).toEqual({ path, text: text.trim().replaceAll(/ {2,}/g, ' ') });
      expect(text).not.toMatch(/undefined|TODO|\[object|_/);
    }
  });

  it('tell the options of one question apart', () => {
    for (const texts of [en.questions, zhCN.questions] as FormTexts['questions'][]) {
      for (const [id, { options = {} }] of Object.entries(texts)) {
        expect({ id, different: new Set(Object.values(options)).size }).toEqual({
          id,
          different: Object.keys(options).length,
        });
      }
    }
  });

  it('tell the questions of one section apart', () => {
    const seen = new Map<string, string>();
    const same = form.questions.flatMap(({ id, section, group = '' }) => {
      const key = `${section} ${group} ${questions[id]?.label ?? ''}`;
      const before = seen.get(key);
      seen.set(key, id);
      return before === undefined ? [] : [[before, id]];
    });
    expect(same).toEqual([]);
  });

  it('say nothing of the outcome of an application', () => {
    expect(
      english.filter(([, text]) => /\b(?:you will be|your chances?|likely to be|pre-?approved|rejected)\b/i.test(text)),
    ).toEqual([]);
    expect(chinese.filter(([, text]) => /获批|被拒|通过率|批准率|不予贷款/.test(text))).toEqual([]);
  });
});
