// Each question of each borrower, at each stage, in each course of its application, has words in both languages.
import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import { texts as english } from '@askless/catalog/business-loan/texts/en';
import { texts as chinese } from '@askless/catalog/business-loan/texts/zh-CN';
import { personas, type Persona } from '@askless/catalog/personas';
import { noAnswers, parseKnown, planForm, rowsIn, stages, type Answer, type Answers, type Plan } from '@askless/core';
import { compileForm } from '@askless/core/define';
import { explain, wordExplanation, type Fact, type Wording } from '@askless/core/explain';
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
    const forStaff = wordExplanation(explanation, { ...wording, audience: 'staff' });
    const own = sentence.replaceAll(/“[^”]*”/g, '');
    const isWrong =
      sentence.trim() === '' ||
      /undefined|\[object|[a-z]+\.[a-z]+[A-Z]|“”/.test(sentence) ||
      !forStaff.startsWith(sentence) ||
      /undefined|\[object/.test(forStaff) ||
      [own, forStaff.replaceAll(/“[^”]*”/g, '')].some((text) => outcomes[locale].test(text)) ||
      (locale === 'zh-CN' && !/\p{Script=Han}/u.test(own));
    return isWrong ? [{ id, locale, sentence }] : [];
  });
}

/** A borrower of whom nothing is known but some facts, made the plain way. */
function knowingOnly(facts: readonly Fact[]): Answers {
  const rows = new Map<string, string[]>();
  const add = (group: string, keys: readonly string[]): void => {
    if (form.groups.some(({ id, fiscalYears }) => id === group && !fiscalYears))
      rows.set(group, [...new Set([...(rows.get(group) ?? []), ...keys])]);
  };
  const counts = facts.filter((fact) => fact.fact === 'rows');
  for (const { at, keys } of counts) add(at.replace('.closed', ''), keys);
  for (const { at } of facts) {
    const [, group, row] = /^(\w+)\[([^\]]+)\]/.exec(at) ?? [];
    if (group !== undefined && row !== undefined) add(group, [row]);
  }
  return {
    ...noAnswers,
    rows,
    closed: new Set(counts.filter((fact) => fact.closed).map(({ at }) => at.replace('.closed', ''))),
    given: new Map(
      facts.flatMap((fact): [string, Answer][] => {
        if (fact.fact === 'value') return [[fact.at, { status: 'known', value: fact.value, by: 'typed' }]];
        return fact.fact === 'declined' ? [[fact.at, { status: 'declined', reason: fact.reason }]] : [];
      }),
    ),
  };
}

describe.each(personas.map((persona) => ({ id: persona.id, persona })))('$id', ({ persona }) => {
  it('[E2] is left out of each question by facts that are enough, and none of which can be spared', () => {
    const { asOf, profile, answers } = persona;
    const at = { asOf, stage: 'contract' } as const;
    const plan = planForm(form, parseKnown(form, { asOf, profile, answers, closed }).answers, at);
    const leftOut = [...plan.decisions.values()].filter((one) => one.state === 'skip' && one.code === 'notApplicable');
    const plans = new Map<string, Plan>();
    const planOf = (facts: readonly Fact[]): Plan => {
      const key = JSON.stringify(facts);
      const known = plans.get(key) ?? planForm(form, knowingOnly(facts), at);
      plans.set(key, known);
      return known;
    };
    const isLeftOut = (id: string, facts: readonly Fact[]): boolean => {
      // Without its row a question is decided on the rows that there are, or on an empty one.
      const question = id.replace(/\[[^\]]*\]/, '');
      const { decisions } = planOf(facts);
      const own = decisions.get(id);
      const same = own ? [own] : [...decisions.values()].filter((one) => one.question === question);
      return same.every((one) => one.state === 'skip' && one.code === 'notApplicable');
    };
    let judged = 0;
    for (const { id } of leftOut) {
      const explanation = explain(plan, id);
      const because = explanation?.state === 'skip' ? explanation.because : [];
      const facts = because.filter(({ fact }) => fact !== 'notInForce');
      expect({ id, enough: isLeftOut(id, facts) }).toEqual({ id, enough: true });
      const spared = facts.filter((fact) =>
        isLeftOut(
          id,
          facts.filter((one) => one !== fact),
        ),
      );
      expect({ id, spared }).toEqual({ id, spared: [] });
      judged += facts.length;
    }
    expect(judged).toBeGreaterThan(leftOut.length / 2);
  }, 120_000);
});
