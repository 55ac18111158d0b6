// Each question of each borrower, at each stage, in each course of its application, has words in both languages.
import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import { texts as english } from '@askless/catalog/business-loan/texts/en';
import { texts as chinese } from '@askless/catalog/business-loan/texts/zh-CN';
import { personas, type Persona } from '@askless/catalog/personas';
import { parseKnown, planForm, rowsIn, stages, type Answers, type Plan } from '@askless/core';
import { compileForm } from '@askless/core/define';
import { explain, wordExplanation, type Wording } from '@askless/core/explain';
import { en } from '@askless/core/explain/en';
import { zhCN } from '@askless/core/explain/zh-CN';
import { describe, expect, it } from 'vitest';

const form = compileForm(businessLoan, [reference]);
const closed = form.groups.map(({ id }) => id);

/** Outcomes that no sentence may hint at, outside of the names of questions and answers. */
const outcomes = {
  en: /\b(?:approved|rejected|refused|denied|eligib|likely|chances?|risk|score|creditworth)/i,
  'zh-CN': /获批|批准|拒绝|被拒|通过率|不予|风险|评分|资信/,
};

const courses: readonly (readonly [name: string, known: (persona: Persona) => Answers])[] = [
  ['of whom nothing is known', ({ asOf }) => parseKnown(form, { asOf }).answers],
  ['of whom the profile is known', ({ asOf, profile }) => parseKnown(form, { asOf, profile }).answers],
  [
    'whose sources are being asked',
    ({ asOf, profile, sources }) =>
      parseKnown(form, {
        asOf,
        profile,
        sources: Object.fromEntries(sources.map((source) => [source, { status: 'fetching' }])),
      }).answers,
  ],
  ['who has answered, groups still open', ({ asOf, answers }) => parseKnown(form, { asOf, answers }).answers],
  [
    'who has answered everything',
    ({ asOf, profile, answers }) => parseKnown(form, { asOf, profile, answers, closed }).answers,
  ],
];

const cases = personas.flatMap((persona) =>
  courses.map(([course, known]) => ({ id: persona.id, persona, course, known })),
);

describe.each(cases)('$id, $course', ({ persona, known }) => {
  it('[E1] [E3] has words for each question, and none of them tells the outcome', () => {
    const answers = known(persona);
    for (const stage of stages) {
      const plan = planForm(form, answers, { asOf: persona.asOf, stage });
      const faults = [...plan.decisions.keys()].flatMap((id) => faultsOf(plan, id));
      expect(faults).toEqual([]);
    }
  }, 60_000);
});

function faultsOf(plan: Plan, id: string): { id: string; locale: string; sentence: string }[] {
  const explanation = explain(plan, id);
  if (!explanation) return [{ id, locale: 'none', sentence: '' }];
  return (
    [
      ['en', { words: en, texts: english }],
      ['zh-CN', { words: zhCN, texts: chinese }],
    ] as const
  ).flatMap(([locale, language]) => {
    const formats = { reference: reference.format.title[locale] };
    const wording: Wording = { form, ...language, formats, rows: (group) => rowsIn(plan, group) };
    const sentence = wordExplanation(explanation, wording);
    const own = sentence.replaceAll(/“[^”]*”/g, '');
    const isWrong =
      sentence.trim() === '' ||
      /undefined|\[object|[a-z]+\.[a-z]+[A-Z]|“”/.test(sentence) ||
      outcomes[locale].test(own) ||
      (locale === 'zh-CN' && !/\p{Script=Han}/u.test(own));
    return isWrong ? [{ id, locale, sentence }] : [];
  });
}
