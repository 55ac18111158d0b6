import { indexOf, present, type CompiledForm, type CompiledQuestion } from '../compiled/index.js';
import { stageRank } from '../form/index.js';
import { evaluate, type Reader } from '../rule/index.js';
import type { ValueSpec } from '../value/index.js';
import { rowsIn } from './displayId.js';
import { findingsOf } from './findings.js';
import type { Plan } from './plan.js';

/** What is left for the borrower, in question instances and minutes. */
export interface Burden {
  readonly asked: number;
  readonly known: number;
  readonly derived: number;
  readonly pending: number;
  readonly skipped: number;
  /** Whole minutes for what is asked, rounded up; 0 when nothing is. */
  readonly minutes: number;
  /** Question instances on the form that is the same for every borrower of the same kind (SPEC B2). */
  readonly fullForm: number;
}

/**
 * Seconds to answer a question of each kind, reading included: choices by recognition, figures looked up in accounts,
 * texts composed, documents fetched (docs/decisions/0004-burden.md).
 */
export const secondsByKind: Readonly<Record<ValueSpec['kind'], number>> = {
  boolean: 6,
  choice: 8,
  choices: 12,
  country: 8,
  region: 12,
  integer: 10,
  decimal: 15,
  percent: 15,
  money: 20,
  month: 10,
  monthDay: 10,
  date: 15,
  identifier: 25,
  text: 20,
  texts: 30,
  address: 35,
  file: 60,
};

/** Seconds to compose a text longer than a name. */
const secondsToCompose = 90;
const longText = 1000;

/** Counts a plan's instances by state, closings left out, and estimates the minutes for what is asked. */
export function burdenOf(plan: Plan): Burden {
  const counts = { ask: 0, known: 0, derived: 0, pending: 0, skip: 0, stopped: 0 };
  let seconds = 0;
  for (const { question, state } of plan.decisions.values()) {
    const own = indexOf(plan.form).questions.get(question);
    if (!own) continue;
    counts[state] += 1;
    if (state === 'ask') seconds += secondsFor(own.spec);
  }
  return {
    asked: counts.ask,
    known: counts.known,
    derived: counts.derived,
    pending: counts.pending,
    skipped: counts.skip,
    minutes: Math.ceil(seconds / 60),
    fullForm: generalFormOf(plan).asked,
  };
}

/** What is left for the borrower in one section of the layout, closings left out. */
export interface SectionBurden {
  readonly section: string;
  readonly asked: number;
  readonly pending: number;
  /** Seconds for what is asked; the minutes of a plan are the sum over its sections, rounded up once. */
  readonly seconds: number;
}

/** What is left in each section, in the layout's order; a section in which nothing is left has zeros. */
export function burdenBySection({ form, decisions }: Plan): readonly SectionBurden[] {
  const { questions } = indexOf(form);
  const left = new Map(form.layout.map(({ id }) => [id, { section: id, asked: 0, pending: 0, seconds: 0 }]));
  for (const { question, state } of decisions.values()) {
    const own = questions.get(question);
    const counted = left.get(own?.section ?? '');
    if (!own || !counted) continue;
    if (state === 'pending') counted.pending += 1;
    if (state !== 'ask') continue;
    counted.asked += 1;
    counted.seconds += secondsFor(own.spec);
  }
  return [...left.values()];
}

/** Seconds to answer one question (docs/decisions/0004-burden.md). */
export function secondsFor({ kind, maxLength = 0 }: ValueSpec): number {
  return kind === 'text' && maxLength >= longText ? secondsToCompose : secondsByKind[kind];
}

interface GeneralForm {
  readonly asked: number;
  readonly minutes: number;
}

/** The last one of each form, with what it was made from: few answers make another one of it. */
const generalForms = new WeakMap<CompiledForm, { readonly from: string; readonly found: GeneralForm }>();

/**
 * SPEC B2: the general form asks every question on it that the borrower's kind (such as the jurisdiction) does not rule
 * out, before the declared stage, in as many rows as the borrower has, at least one.
 */
export function generalFormOf(plan: Plan): GeneralForm {
  const { form } = plan;
  const { by = [] } = form.generalForm ?? {};
  const { read } = readOnly(plan, new Set(by));
  const rows = form.groups.map(({ id }) => rowsIn(plan, id).length);
  const from = JSON.stringify([by.map((id) => read(id, '')), rows], (key, part) => (key === 'spec' ? undefined : part));
  const last = generalForms.get(form);
  if (last?.from === from) return last.found;
  const found = findGeneralForm(plan);
  generalForms.set(form, { from, found });
  return found;
}

function findGeneralForm(plan: Plan): GeneralForm {
  const { generalForm, questions } = plan.form;
  const reader = readOnly(plan, new Set(generalForm?.by ?? []));
  const before = generalForm ? stageRank(generalForm.before) : Infinity;
  const on = questions.filter((question) => question.onGeneralForm && stageRank(question.stage) < before);
  const rows = ({ group }: CompiledQuestion): number =>
    group === undefined ? 1 : Math.max(1, rowsIn(plan, group).length);
  const asked = on.filter((question) => evaluate(question.when, { reader, row: '' }) !== 'no');
  const seconds = asked.reduce((total, question) => total + rows(question) * secondsFor(question.spec), 0);
  return { asked: asked.reduce((total, question) => total + rows(question), 0), minutes: Math.ceil(seconds / 60) };
}

/** Rules see the given questions only; everything else is open. */
function readOnly(plan: Plan, visible: ReadonlySet<string>): Reader {
  const findings = findingsOf(plan);
  const { questions } = indexOf(plan.form);
  return {
    read: (id, row) =>
      visible.has(id) ? findings.read(id, row) : { reading: 'open', spec: present(questions.get(id)).spec },
    rows: () => ({ keys: [], closed: false, certain: false }),
  };
}
