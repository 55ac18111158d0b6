import { indexOf, rowsIn, type FormTexts, type InstanceId, type Locale, type Plan } from '@askless/core';
import type { Wording } from '@askless/core/explain';
import type { BoundForm } from '../arguments/readForm.js';
import { en, zhCN, type CommandWords } from '../words/index.js';

export const locales: readonly Locale[] = ['zh-CN', 'en'];

/** Everything that sentences in one language are made of. */
export interface Speech {
  readonly words: CommandWords;
  readonly texts: FormTexts;
  readonly wording: Wording;
  /** A question's label or a closing, without its row. */
  readonly label: (id: InstanceId) => string;
}

/** Loads a language for a plan. */
export async function speak(locale: Locale, form: BoundForm, plan: Plan): Promise<Speech> {
  const texts = await form.texts(locale);
  const words = locale === 'en' ? en : zhCN;
  const explaining =
    locale === 'en'
      ? (await import('@askless/core/explain/en')).en
      : (await import('@askless/core/explain/zh-CN')).zhCN;
  const wording: Wording = {
    form: plan.form,
    texts,
    words: explaining,
    formats: form.titles(locale),
    rows: (group) => rowsIn(plan, group),
  };
  const label = (id: InstanceId): string => {
    const question = plan.decisions.get(id)?.question ?? id;
    if (indexOf(plan.form).questions.has(question)) return texts.questions[question]?.label ?? question;
    const group = question.slice(0, -'.closed'.length);
    return words.closing(texts.groups[group]?.label ?? group);
  };
  return { words, texts, wording, label };
}
