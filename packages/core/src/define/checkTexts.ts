import type { FormDefinition, FormTexts, Locale, QuestionTexts } from '../form/index.js';
import type { Faults } from './faults.js';
import type { SchemaQuestion } from './compileQuestions.js';

const locales: readonly Locale[] = ['zh-CN', 'en'];

/** Each thing a borrower sees has its words in both languages. A definition whose texts are loaded later is not judged. */
export function checkTexts(definition: FormDefinition, questions: readonly SchemaQuestion[], faults: Faults): void {
  const { texts } = definition;
  if (!texts) return;
  for (const locale of locales) {
    const inLocale: FormTexts | undefined = texts[locale];
    if (!inLocale) faults.add('missing-text', `texts.${locale}`, `There are no texts in ${locale}.`);
    else checkLocale({ definition, inLocale, questions, at: `texts.${locale}` }, faults);
  }
}

interface InLocale {
  readonly definition: FormDefinition;
  readonly inLocale: FormTexts;
  readonly questions: readonly SchemaQuestion[];
  readonly at: string;
}

function checkLocale({ definition, inLocale, questions, at }: InLocale, faults: Faults): void {
  const need = (found: unknown, path: string): void => {
    if (typeof found !== 'string' || found.trim() === '')
      faults.add('missing-text', `${at}.${path}`, 'The text is missing.');
  };
  need(inLocale.title, 'title');
  for (const { id } of definition.layout) need(inLocale.sections[id], `sections.${id}`);
  for (const group of new Set(questions.flatMap((question) => question.group ?? []))) {
    need(inLocale.groups[group]?.label, `groups.${group}.label`);
    need(inLocale.groups[group]?.row, `groups.${group}.row`);
  }
  for (const question of questions) checkQuestion(question, inLocale.questions[question.id], need);
  for (const { id } of definition.rules.checks ?? []) need(inLocale.checks[id], `checks.${id}`);
  for (const { id, gates } of definition.rules.products ?? []) {
    need(inLocale.products[id], `products.${id}`);
    for (const gate of gates) need(inLocale.gates[gate.id], `gates.${gate.id}`);
  }
  const sources = new Set(Object.values(definition.rules.questions).flatMap((rule) => rule.sources ?? []));
  for (const source of sources) need(inLocale.sources[source], `sources.${source}`);
}

type Needed = (found: unknown, path: string) => void;

function checkQuestion({ id, spec }: SchemaQuestion, texts: QuestionTexts | undefined, need: Needed): void {
  need(texts?.label, `questions.${id}.label`);
  need(texts?.why, `questions.${id}.why`);
  for (const option of spec.options ?? []) need(texts?.options?.[option], `questions.${id}.options.${option}`);
}
