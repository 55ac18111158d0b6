// A sample borrower with its papers: to each question, as it is worded on the page, the answer in the words of the same language.
import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import type { Persona } from '@askless/catalog/personas';
import { indexOf, parseDecimal, type FormTexts, type ValueSpec } from '@askless/core';
import { compileForm } from '@askless/core/define';
import { en as rendererEn } from '../../packages/react/src/texts/en.js';
import { zhCN as rendererZhCN } from '../../packages/react/src/texts/zh-CN.js';
import { texts as formEn } from '@askless/catalog/business-loan/texts/en';
import { texts as formZhCN } from '@askless/catalog/business-loan/texts/zh-CN';

export const form = compileForm(businessLoan, [reference]);

export type Language = 'en' | 'zh-CN';

/** The words that a borrower of each language reads on the page: the form's, and those around it. */
export const wordsIn = {
  en: { form: formEn as FormTexts, page: rendererEn },
  'zh-CN': { form: formZhCN as FormTexts, page: rendererZhCN },
};

/** What stands in the borrower's papers for one question. */
export interface Paper {
  readonly spec: ValueSpec;
  /** As the page would show it: options by their names, amounts in single units, lists one by one. */
  readonly words: readonly string[];
}

export interface Borrower extends Pick<Persona, 'profile' | 'answers'> {
  readonly language: Language;
  /** Names of the files that the borrower chose; registries have sent others. */
  readonly picked: Set<string>;
}

/** Where a question stands. */
export interface Place {
  /** The list or table, by its heading; '' outside. */
  readonly group: string;
  /** Which of its entries, from 0. */
  readonly row: number;
}

/** The papers on a question, by its label; nothing where the borrower has none. */
export function paperOn(borrower: Borrower, label: string, place: Place): Paper | undefined {
  const { form: texts } = wordsIn[borrower.language];
  const papers = Object.entries(texts.questions).flatMap(([id, { label: asked, options }]) => {
    const spec = indexOf(form).questions.get(id)?.spec;
    const value = asked === label ? valueOf(borrower, id, place) : undefined;
    return spec === undefined || value === undefined ? [] : [{ spec, words: worded(value, spec, options ?? {}) }];
  });
  // What stands in the profile too is asked in the same words, and has the same answer.
  return papers[0];
}

/** How many entries the borrower has to list under a heading; none where it heads no list. */
export function entriesUnder(borrower: Borrower, heading: string): number | undefined {
  const group = groupNamed(borrower, heading);
  return group === undefined ? undefined : rowsOf(borrower, group).length;
}

/** What the borrower calls an entry of a list: the name of a person or company. */
export function nameOfEntry(borrower: Borrower, { group: heading, row }: Place): string | undefined {
  const group = groupNamed(borrower, heading) ?? '';
  const title = indexOf(form).groups.get(group)?.title;
  const name = title === undefined ? undefined : valueOf(borrower, title, { group: heading, row });
  return typeof name === 'string' ? name : undefined;
}

/** The row of a table that is headed by this: fixed rows are named by their year. */
export function rowNamed(borrower: Borrower, heading: string, year: string): number {
  const group = groupNamed(borrower, heading) ?? '';
  return rowsOf(borrower, group).findIndex((row) => String(Reflect.get(row, 'year')) === year);
}

function groupNamed({ language }: Borrower, heading: string): string | undefined {
  return Object.entries(wordsIn[language].form.groups).find(([, { label }]) => label === heading)?.[0];
}

function rowsOf({ answers }: Borrower, group: string): readonly object[] {
  const rows: unknown = answers[group];
  return Array.isArray(rows) ? rows : [];
}

function valueOf(borrower: Borrower, question: string, { group: heading, row }: Place): unknown {
  const [part = '', name = ''] = question.split('.');
  if (indexOf(form).groups.has(part)) {
    const isHere = groupNamed(borrower, heading) === part;
    return isHere ? Reflect.get(Object(rowsOf(borrower, part)[row]), name) : undefined;
  }
  if (heading !== '') return undefined;
  const content: unknown = part === 'profile' ? borrower.profile : borrower.answers[part];
  return Reflect.get(Object(content), name);
}

function worded(value: unknown, { kind }: ValueSpec, options: Readonly<Record<string, string>>): readonly string[] {
  if (Array.isArray(value)) return value.map((one) => options[String(one)] ?? String(one));
  // The borrowers' files write amounts as texts or as numbers.
  if (kind === 'money') return [parseDecimal(value) ?? ''];
  if (kind === 'file') return [String(Reflect.get(Object(value), 'fileName'))];
  if (typeof value === 'object') return [String(Reflect.get(Object(value), 'line'))];
  const code = typeof value === 'string' ? value : JSON.stringify(value);
  return [options[code] ?? code];
}
