import { personas } from '@askless/catalog/personas';
import type { FormTexts } from '@askless/core';
import type { TextsOfForm } from '@askless/react';
import type { Preview } from '@storybook/react-vite';
import { isPseudo, pseudoTexts, pseudoWords, type PseudoLocale } from '../tests/loan-form/pseudo.js';

const choice = <const Icon extends string>(
  description: string,
  icon: Icon,
  items: readonly (readonly [value: string, title: string])[],
) => ({
  description,
  toolbar: { icon, dynamicTitle: true, items: items.map(([value, title]) => ({ value, title })) },
});

const everyone = personas.map(({ id, name }) => [id, `${id} ${name.en}`] as const);

/** What stands in the toolbar: who borrows, what the bank wants, and how the form looks. */
export const toolbar: NonNullable<Preview['globalTypes']> = {
  persona: choice('Borrower', 'user', [['none', 'Nobody known'], ...everyone]),
  formats: choice('Intake formats', 'document', [
    ['reference', "Bank's own format"],
    ['reference-cfpb-1071', "Bank's own format and CFPB 1071"],
  ]),
  stage: choice('Stage', 'time', [
    ['information', 'Stage: information'],
    ['application', 'Stage: application'],
    ['dueDiligence', 'Stage: due diligence'],
    ['approval', 'Stage: approval'],
    ['contract', 'Stage: contract'],
    ['postLoan', 'Stage: after payout'],
  ]),
  locale: choice('Language', 'globe', [
    ['en', 'English'],
    ['zh-CN', '简体中文'],
    ['en-XA', 'Accented and longer'],
    ['ar-XB', 'Right to left'],
  ]),
  theme: choice('Theme', 'circlehollow', [
    ['light', 'Light'],
    ['dark', 'Dark'],
    ['auto', "The system's theme"],
  ]),
  contrast: choice('Contrast', 'contrast', [
    ['auto', "The system's contrast"],
    ['more', 'More contrast'],
  ]),
  density: choice('Density', 'ruler', [
    ['comfortable', 'Comfortable'],
    ['compact', 'Compact'],
  ]),
  direction: choice('Direction', 'transfer', [
    ['auto', "The language's direction"],
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
};

/** What the toolbar says at first. */
export const toolbarStart = {
  persona: 'none',
  formats: 'reference',
  stage: 'application',
  locale: 'en',
  theme: 'light',
  contrast: 'auto',
  density: 'comfortable',
  direction: 'auto',
};

type Args = Readonly<Record<string, unknown>>;

/** A story's properties in a language; for those that nobody speaks, with words made of English. */
export function inLanguage(args: Args, locale: string): Args {
  if (!isPseudo(locale)) return { ...args, locale };
  const texts = pseudoOf(parseTexts(args['texts'] ?? parseForm(args['form'])?.texts), locale);
  return { ...args, locale, words: [pseudoWords(locale)], ...(texts && { texts }) };
}

function pseudoOf(texts: TextsOfForm | undefined, locale: PseudoLocale): TextsOfForm | undefined {
  const english = texts?.['en'];
  if (!texts || !english) return undefined;
  const turned =
    typeof english === 'function'
      ? async (): Promise<FormTexts> => pseudoTexts(await english(), locale)
      : pseudoTexts(english, locale);
  return { ...texts, [locale]: turned };
}

function parseForm(form: unknown): { readonly texts?: unknown } | undefined {
  return typeof form === 'object' && form !== null ? form : undefined;
}

function parseTexts(texts: unknown): TextsOfForm | undefined {
  return texts as TextsOfForm | undefined;
}
