// Of a borrower who goes from page to page: what has been begun stays, the quick check comes first, stays short and saves.
import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import {
  applyChange,
  arrange,
  displayId,
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
import { drawApplicant } from '../../bench/src/order/drawApplicant.js';
import { policiesFor } from '../../bench/src/order/policies.js';
import { takeCourse } from '../../bench/src/order/takeCourse.js';
import { neededCells } from './oracle.js';

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

/** Of the comparison in packages/core/README.md, which `pnpm --filter bench order` makes on 1,500. */
const applicants = Array.from({ length: 30 }, (_, seed) => drawApplicant(form, randomFrom(seed), at.asOf));

it('[O3] [O4] under the products’ gates the quick check asks no more than the authored order, and stops sooner', () => {
  const [, , driven, quick] = policiesFor([reference], at.asOf).map(({ take }) => applicants.map(take));
  const differences = applicants.map((_, place) => asked(quick, place) - asked(driven, place));
  const stopped = applicants.flatMap((_, place) => (driven?.[place]?.stopped ? [place] : []));
  expect(quick?.map((taken) => taken.stopped)).toEqual(driven?.map((taken) => taken.stopped));
  expect(stopped.length).toBeGreaterThan(0);
  expect(sum(differences)).toBeLessThanOrEqual(applicants.length / 2);
  expect(sum(stopped.map((place) => differences[place] ?? 0))).toBeLessThan(0);
  expect(sum((quick ?? []).map(({ jumps }) => jumps))).toBeLessThan(sum((driven ?? []).map(({ jumps }) => jumps)));
}, 120_000);

it('[O1] without gates a reference document asks what each question’s own condition shows', () => {
  const products = { ...businessLoan, rules: { ...businessLoan.rules, products: [] } };
  const conditional = compileForm(products, [reference]);
  const ofRows = conditional.groups.map(({ fiscalYears }) => fiscalYears?.key);
  const derived = conditional.questions.flatMap(({ id, derive }) => (derive === undefined ? [] : [id]));
  const calculated = new Set([...derived, ...ofRows]);
  for (const would of applicants.slice(0, 5)) {
    const course = takeCourse(conditional, would, { at });
    const cells = course.asked.flatMap(({ id }) => {
      const decision = course.plan.decisions.get(id);
      return decision && !id.startsWith('profile.') ? displayId(course.plan, decision) : [];
    });
    const isAsked = (cell: string): boolean => !calculated.has(cell.replace(/\[\d+\]/, ''));
    const given = [...neededCells(products, course.plan)].filter(isAsked);
    expect(cells.toSorted()).toEqual(given.toSorted());
  }
}, 120_000);

function asked(taken: readonly { readonly questions: number }[] | undefined, place: number): number {
  return taken?.[place]?.questions ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
