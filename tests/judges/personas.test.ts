// What each of twelve borrowers really needs, counted by hand: the plan must ask exactly that.
import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import { personas, type Persona } from '@askless/catalog/personas';
import {
  applyChange,
  burdenOf,
  closingId,
  indexOf,
  parseDelivery,
  parseKnown,
  planForm,
  type Answers,
  type Ask,
  type Change,
  type Decision,
  type Plan,
  type Stage,
} from '@askless/core';
import { compileForm } from '@askless/core/define';
import { describe, expect, it } from 'vitest';
import { readFields, readPersonas, readTargets, typeset } from './domain.js';
import { hasShared } from './shared.js';

const form = compileForm(businessLoan, [reference]);
const { questions, groups } = indexOf(form);
const fields = hasShared ? readFields() : [];
const cases = hasShared
  ? readTargets().map((target) => ({ id: target.id, target, persona: personaOf(target.id) }))
  : [];

function personaOf(id: string): Persona {
  return personas.find((one) => one.id === id)!;
}

/** A plan with all that the borrower would answer. */
function fullPlan({ asOf, profile, answers }: Persona, stage: Stage): Plan {
  const closed = form.groups.map(({ id }) => id);
  const known = parseKnown(form, { asOf, profile, answers, closed });
  expect(known.issues).toEqual([]);
  return planForm(form, known.answers, { asOf, stage });
}

/** Instances of the 312: neither profile facts nor closings. */
function counted({ decisions }: Plan): Decision[] {
  return [...decisions.values()].filter(({ question }) => questions.has(question) && !question.startsWith('profile.'));
}

function idsOf(decisions: readonly Decision[]): string[] {
  return [...new Set(decisions.map(({ question }) => question))].toSorted();
}

describe.skipIf(!hasShared)('the reference borrowers', () => {
  it('are the twelve of the catalogue, answer by answer', () => {
    const ours = personas.map(({ id, name, asOf, sources, profile, answers }) => ({
      id,
      name: { zh: name['zh-CN'], en: name.en },
      asOf,
      prefillSources: sources,
      profile,
      answers: numbered(answers),
    }));
    expect(ours).toEqual(
      readPersonas().map((persona) => ({
        ...persona,
        name: { ...persona.name, zh: typeset(persona.name.zh) },
        answers: numbered(persona.answers),
      })),
    );
  });

  it.each(cases)('$id needs as much before the loan is paid out as was counted by hand', ({ persona, target }) => {
    const decisions = counted(fullPlan(persona, 'contract'));
    const needed = decisions.filter(({ state }) => state === 'ask' || state === 'known' || state === 'derived');
    expect(needed).toHaveLength(target.neededBeforePostLoan);
    expect(decisions.filter(({ state }) => state === 'pending' || state === 'stopped')).toEqual([]);
  });

  it.each(cases)('$id is left out of exactly the ten fields that nobody consumes', ({ persona }) => {
    const legacy = fields.flatMap(({ id, legacy: reason }) => (reason === undefined ? [] : [id])).toSorted();
    for (const stage of ['application', 'contract', 'postLoan'] as const) {
      const skipped = counted(fullPlan(persona, stage)).filter(
        (decision) => decision.state === 'skip' && decision.code === 'noFormat',
      );
      expect(idsOf(skipped)).toEqual(legacy);
    }
    expect(legacy).toHaveLength(10);
  });

  it.each(cases)('$id leaves the interest rate, and only that, to the lender', ({ persona, target }) => {
    const lenders = counted(fullPlan(persona, 'contract')).filter(
      (decision) => decision.state === 'skip' && decision.code === 'lenderSupplied',
    );
    expect(lenders.map(({ id }) => id)).toEqual(['contract.interestRate']);
    expect(lenders).toHaveLength(target.lenderSupplied);
  });

  it.each(cases)('$id would see as many questions on the form that is the same for everyone', ({ persona, target }) => {
    expect(burdenOf(fullPlan(persona, 'contract')).fullForm).toBe(target.generalForm.instances);
  });

  it.each(cases)('$id is asked, over the whole interview, what nothing else tells', ({ persona, target }) => {
    const { plan, asked } = interviewOf(persona);
    expect([...plan.decisions.values()].filter(({ state }) => state === 'ask' || state === 'pending')).toEqual([]);
    const { typed, uploads, suggested, computed } = target.atApplication;
    const kinds = [...asked].map(kindOf);
    // The count by hand has the borrower type the years of its accounts where no source delivers them. They are the last
    // fiscal years before the day of the plan, so that nobody is asked (SPEC G4).
    const years = counted(plan).filter(({ question }) => question === 'years.year');
    const byRow = years.filter((year) => year.state === 'known' && 'value' in year && year.provenance.from === 'row');
    const noSource = persona.sources.includes('TAX') || persona.sources.includes('OCR') ? [] : byRow;
    expect(noSource.every(({ id }) => !asked.has(id))).toBe(true);
    expect({
      typed: kinds.filter((kind) => kind === 'typed').length + noSource.length,
      uploads: kinds.filter((kind) => kind === 'uploads').length,
      suggested: kinds.filter((kind) => kind === 'suggested').length,
      computed: counted(plan).filter(({ state }) => state === 'derived').length,
    }).toEqual({ typed, uploads, suggested, computed });
  });
});

/** How the count by hand sorts what is asked: to confirm, to upload, to type. */
function kindOf(instance: string): 'suggested' | 'uploads' | 'typed' {
  const field = fields.find(({ id }) => id === instance.replace(/\[[^\]]*\]/, ''));
  if (field?.derivedFrom) return 'suggested';
  return field?.type === 'file' ? 'uploads' : 'typed';
}

/** Asks the borrower until nothing is left: its sources have delivered, and it answers each ask as it would. */
function interviewOf(persona: Persona): { plan: Plan; asked: ReadonlySet<string> } {
  const { asOf, profile } = persona;
  const would = parseKnown(form, { asOf, answers: persona.answers }).answers;
  let answers = persona.sources.reduce(
    (so, source) => applyChange(so, deliver(persona, source)),
    parseKnown(form, { asOf, profile }).answers,
  );
  const asked = new Set<string>();
  for (let round = 0; round < 50; round += 1) {
    const plan = planForm(form, answers, { asOf, stage: 'application' });
    const asks = [...plan.decisions.values()].filter((decision) => decision.state === 'ask');
    if (asks.length === 0) return { plan, asked };
    for (const ask of asks) {
      if (questions.has(ask.question) && ask.row !== '' && !ask.question.startsWith('profile.')) asked.add(ask.id);
      answers = applyChange(answers, respond(ask, { answers, would }));
    }
  }
  throw new Error(`The interview of ${persona.id} does not end.`);
}

function respond({ id, group = '', row }: Ask, { answers, would }: { answers: Answers; would: Answers }): Change {
  const next = would.rows.get(group)?.[answers.rows.get(group)?.length ?? 0];
  if (id === closingId(group) && next === undefined) return { change: 'close', group, closed: true };
  if (id === closingId(group) || row === '') return { change: 'addRow', group, row: next ?? 'r1' };
  const given = would.given.get(id);
  if (given?.status !== 'known') throw new Error(`${id} is asked, but the borrower has no answer to it.`);
  return { change: 'answer', at: id, value: given.value };
}

/** What a source knows of the borrower: the values of the questions that name it, in the borrower's rows. */
function deliver({ answers, asOf }: Persona, source: string): Change {
  const knows = (part: string, name: string): boolean =>
    questions.get(`${part}.${name}`)?.sources.includes(source) === true ||
    groups.get(part)?.fiscalYears?.key === `${part}.${name}`;
  const known = (part: string, section: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(section).filter(([name]) => knows(part, name)));
  const delivered = Object.entries(answers).map(([part, content]): [string, unknown] => [
    part,
    Array.isArray(content) ? content.map((row) => known(part, row)) : known(part, content as Record<string, unknown>),
  ]);
  const own = delivered.filter(([part]) =>
    form.questions.some(({ id, sources }) => id.startsWith(`${part}.`) && sources.includes(source)),
  );
  const { change, issues } = parseDelivery(
    form,
    { answers: Object.fromEntries(own), verified: true },
    { source, asOf },
  );
  expect(issues).toEqual([]);
  return change;
}

/** Amounts as numbers: the reference writes `0.5`, ours `'0.50'`. Texts that are no amounts stay as they are. */
function numbered(found: unknown, path = ''): unknown {
  if (Array.isArray(found)) return found.map((one) => numbered(one, path));
  if (typeof found === 'object' && found !== null)
    return Object.fromEntries(
      Object.entries(found).map(([name, value]) => [name, numbered(value, path === '' ? name : `${path}.${name}`)]),
    );
  const kind = questions.get(path)?.spec.kind;
  return kind === 'money' || kind === 'percent' || kind === 'decimal' ? Number(found) : found;
}
