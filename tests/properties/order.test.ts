// Of a borrower who goes from page to page: what has been begun stays, and the quick check comes first and stays short.
import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import {
  applyChange,
  arrange,
  indexOf,
  noAnswers,
  planForm,
  quickCheckOf,
  quickCheckSection,
  type Answers,
  type ArrangedSection,
  type Plan,
} from '@askless/core';
import { compileForm } from '@askless/core/define';
import { randomFrom, randomValue, type Random } from '@askless/core/testing';
import { expect, it } from 'vitest';

const form = compileForm(businessLoan, [reference]);
const { questions } = indexOf(form);
const at = { asOf: '2026-11-25', stage: 'application' } as const;

/** At most so many questions on one page of the quick check; it is picked anew for the next. */
const perPage = 3;
const pagesToSee = 7;

function arranged(plan: Plan, pages: readonly ArrangedSection[]): readonly ArrangedSection[] {
  const shown = pages.filter(({ id }) => id === quickCheckSection).flatMap(({ instances }) => instances);
  const isOver = pages.some(({ id }) => id !== quickCheckSection);
  const quickCheck = isOver ? [] : quickCheckOf(plan, { shown }).map(({ id }) => id);
  return arrange(plan, { pages, quickCheck: quickCheck.slice(0, perPage) });
}

/** Answers what a page asks, questions outside of groups. */
function fillPage(plan: Plan, page: ArrangedSection, random: Random): Answers {
  return page.instances.reduce((answers, id) => {
    const decision = plan.decisions.get(id);
    const question = decision?.state === 'ask' ? questions.get(decision.question) : undefined;
    if (!question || question.group !== undefined) return answers;
    return applyChange(answers, { change: 'answer', at: id, value: randomValue(form, question, random) });
  }, plan.answers);
}

it.each(Array.from({ length: 8 }, (_, place) => place + 1))(
  '[O2] [O3] [O4] seed %i',
  (seed) => {
    const random = randomFrom(seed);
    const pages: ArrangedSection[] = [];
    let plan = planForm(form, { ...noAnswers, goOn: true }, at);
    for (let turn = 0; turn < pagesToSee; turn += 1) {
      const order = arranged(plan, pages);
      expect(arranged(plan, pages)).toEqual(order);
      const all = order.flatMap(({ instances }) => instances);
      expect(new Set(all).size).toBe(all.length);
      expect(all.toSorted()).toEqual([...plan.decisions.keys()].toSorted());
      order.slice(0, pages.length).forEach(({ id, instances }, place) => {
        expect(id).toBe(pages[place]?.id);
        const begun = pages[place]?.instances ?? [];
        expect(instances.filter((one) => begun.includes(one))).toEqual(begun.filter((one) => plan.decisions.has(one)));
      });
      const next = order[pages.length];
      if (!next) break;
      plan = planForm(form, fillPage(plan, next, random), at);
      pages.push(next);
    }
    const quick = pages.filter(({ id }) => id === quickCheckSection).flatMap(({ instances }) => instances);
    expect(pages[0]?.id).toBe(quickCheckSection);
    expect(quick.length).toBeGreaterThan(0);
    expect(quick.length).toBeLessThanOrEqual(7);
    expect(quick.filter((id) => questions.get(id)?.sensitivity !== 'public')).toEqual([]);
  },
  60_000,
);
